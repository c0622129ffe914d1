import type { Entry, ShortForm } from '../glossary/types.ts';
import type { ClaimRule } from './claim-by-cues.ts';
import { cleanText } from './clean-text.ts';
import { disambiguate, meaningDefined } from './disambiguate.ts';
import { findDefinitions, type PlacedLocalDefinition } from './find-definitions.ts';
import { findOccurrences } from './find-occurrences.ts';
import { groupBy } from './group-by.ts';
import type { Indexes } from './indexes.ts';
import { shortFormOf } from './known-forms.ts';
import { isLocal, pageEntry } from './meanings.ts';
import { addPageForms, pageForms } from './page-forms.ts';
import { evidenceInText } from './text-evidence.ts';
import type { Disambiguation, Evidence, Occurrence } from './types.ts';

/** An occurrence and what it means; null where nothing is known of it. */
export type ReadOccurrence = Occurrence & { meaning: Disambiguation | null };

/**
 * Reads a plain text as if it were a page of one block: all tiers, start to
 * end. A page is read block by block in the same way; see `page/page-reader.ts`.
 *
 * @returns the occurrences in the order of the text.
 */
export function readText(original: string, indexes: Indexes, rule?: ClaimRule): ReadOccurrence[] {
  const { text, toOriginal, toOriginalEnd } = cleanText(original);
  const found = findDefinitions(text);
  const known = addPageForms(indexes.known, pageForms(indexes.known, found));
  const occurrences = findOccurrences(text, known);
  if (occurrences.length === 0) return [];
  const definitions = found.flatMap(({ shortForm, longForm, at }): PlacedLocalDefinition[] => {
    const stem = shortFormOf(shortForm, known);
    return stem === null ? [] : [{ shortForm: stem, longForm, at }];
  });
  const evidence = evidenceOf(text, occurrences, indexes);
  const defined = groupBy(definitions, ({ shortForm }) => shortForm);
  const meanings = new Map<ShortForm, Decided>();
  for (const { shortForm } of occurrences) {
    if (meanings.has(shortForm)) continue;
    const entry = indexes.entryOf(shortForm) ?? pageEntry(shortForm);
    const own = (defined.get(shortForm) ?? []).sort((a, b) => a.at - b.at);
    const meaning = disambiguate(entry, { ...evidence, definitions: own }, rule);
    meanings.set(shortForm, { entry, definitions: own, meaning });
  }
  return occurrences.map((occurrence) => {
    const decided = meanings.get(occurrence.shortForm);
    return {
      ...occurrence,
      start: toOriginal(occurrence.start),
      end: toOriginalEnd(occurrence.end),
      meaning: decided ? meaningAt(occurrence, decided.meaning, decided) : null,
    };
  });
}

/** A short form of the text, its own definitions in order, and what it means as a whole. */
type Decided = { entry: Entry; definitions: readonly PlacedLocalDefinition[]; meaning: Disambiguation };

function evidenceOf(
  text: string,
  occurrences: readonly Occurrence[],
  indexes: Indexes,
): Omit<Evidence, 'definitions'> {
  const { writtenOut, cues, near } = evidenceInText(text, occurrences, indexes);
  const amounts = new Set(occurrences.flatMap(({ amount, shortForm }) => (amount ? shortForm : [])));
  return { writtenOut, cues: { index: indexes.cues, onPage: cues, near, amounts } };
}

/** Where definitions hold only near to where they stand, the last one up to an occurrence counts. */
function meaningAt(
  { start }: Occurrence,
  meaning: Disambiguation,
  { definitions, entry }: { definitions: readonly PlacedLocalDefinition[]; entry: Entry },
): Disambiguation {
  if (!isLocal(meaning)) return meaning;
  let low = 0;
  let high = definitions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((definitions[middle]?.at ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const last = definitions[low - 1];
  return last ? meaningDefined(entry, last) : meaning;
}
