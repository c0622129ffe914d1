import type { ShortForm } from '../glossary/types.ts';
import type { ClaimRule } from './claim-by-cues.ts';
import { decide, type FormEvidence } from './decide.ts';
import { groupBy } from './group-by.ts';
import type { Indexes } from './indexes.ts';
import { isLocal, meaningOfDefined, meaningOfPlain, pageEntry } from './meanings.ts';
import { type BlockReading, type FoundDefinition, type FoundOccurrence, readBlocks } from './read-block.ts';
import type { Disambiguation } from './types.ts';

/** An occurrence and what it means; null where nothing is known of it. */
export type ReadOccurrence = FoundOccurrence & { meaning: Disambiguation | null };

/**
 * Reads a plain text as a page of one block is read: all tiers, start to end.
 *
 * @returns the occurrences in the order of the text.
 */
export function readText(text: string, indexes: Indexes, rule?: ClaimRule): ReadOccurrence[] {
  const block = readAlone(text, indexes);
  if (!block) return [];
  const defined = groupBy(
    [...block.definitions].sort((a, b) => a.at - b.at),
    ({ shortForm }) => shortForm,
  );
  const forms = formsOf(block, defined);
  const writtenOut = block.writtenOut.map(({ senseId }) => senseId);
  const plain = decide({ forms, writtenOut, cues: block.cues }, indexes, rule);
  const meanings = new Map(forms.map(({ shortForm }, at) => [shortForm, plain[at]]));
  return block.occurrences.map((occurrence) => {
    const { shortForm, start } = occurrence;
    const entry = indexes.entryOf(shortForm) ?? pageEntry(shortForm);
    const decided = meanings.get(shortForm);
    const meaning = decided ? meaningOfPlain(entry, decided) : null;
    const nearest = meaning && isLocal(meaning) ? lastUpTo(start, defined.get(shortForm) ?? []) : undefined;
    return { ...occurrence, meaning: nearest ? meaningOfDefined(entry, nearest) : meaning };
  });
}

/** What a text says, read once more where it defines short forms of its own. */
function readAlone(text: string, indexes: Indexes): BlockReading | null {
  const read = (pageForms: readonly ShortForm[]): BlockReading | null => {
    const question = { blocks: [[{ text }]], pageForms, learnsPageForms: true, wantsEvidence: true };
    return readBlocks(question, indexes)[0] ?? null;
  };
  const block = read([]);
  const own = block?.definitions.flatMap(({ shortForm, isOwn }) => (isOwn ? shortForm : [])) ?? [];
  return own.length > 0 ? read([...new Set(own)]) : block;
}

function formsOf(
  { occurrences, near }: BlockReading,
  defined: ReadonlyMap<ShortForm, readonly FoundDefinition[]>,
): FormEvidence[] {
  const close = new Map(near.map(({ shortForm, cues }) => [shortForm, cues]));
  const amounts = new Set(occurrences.flatMap(({ amount, shortForm }) => (amount ? shortForm : [])));
  return [...new Set(occurrences.map(({ shortForm }) => shortForm))].map((shortForm) => ({
    shortForm,
    definitions: (defined.get(shortForm) ?? []).map(({ longForm }) => longForm),
    near: close.get(shortForm) ?? [],
    isAmount: amounts.has(shortForm),
  }));
}

/** The last of some definitions, in order, that stands before a place or at it. */
function lastUpTo(place: number, definitions: readonly FoundDefinition[]): FoundDefinition | undefined {
  let low = 0;
  let high = definitions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((definitions[middle]?.at ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return definitions[low - 1];
}
