import { spellingLetters } from '../glossary/letters.ts';
import type { Entry, LongForm, Sense } from '../glossary/types.ts';
import { type ClaimRule, claimByCues, isTwin } from './claim-by-cues.ts';
import { claimed, couldMean, type Defined, meaningOfDefined } from './meanings.ts';
import { foldedNamesOf } from './names-of-sense.ts';
import { rankSenses } from './rank-senses.ts';
import type { Disambiguation, Evidence, RankedSense } from './types.ts';
import { foldLongForm } from './words.ts';

/** How many letters make a short form unlikely to have a sense the glossary has not heard of. */
const TELLING_LENGTH = 4;

/**
 * Decides what a short form means on a page: the first tier that fires wins.
 *
 * 1. The page defines it.
 * 2. The page writes out the long form of exactly one sense.
 * 3. Cue words on the page speak for one sense, by a clear margin.
 * 4. Four letters or more and no other known sense.
 *
 * Else nothing is claimed. No sense is ever the default.
 */
export function disambiguate(entry: Entry, evidence: Evidence, rule?: ClaimRule): Disambiguation {
  const ranked = rankSenses(entry, evidence.cues, evidence.writtenOut);
  const claim = claimByCues(ranked, rule);
  return (
    fromDefinitions(entry, evidence, claim) ??
    fromLongForms(entry, evidence) ??
    (claim && claimed(entry, claim.sense, 'cues', claim)) ??
    fromLength(entry, ranked) ??
    couldMeanRanked(entry, ranked, evidence)
  );
}

function fromDefinitions(entry: Entry, evidence: Evidence, claim: RankedSense | null): Disambiguation | null {
  const meanings = new Map<string, Disambiguation>();
  for (const definition of evidence.definitions) {
    if (definition.shortForm !== entry.shortForm) continue;
    const meaning = meaningOfDefined(entry, defined(entry, definition.longForm));
    const key = meaning.kind === 'claimed' ? meaning.sense.id : foldLongForm(definition.longForm);
    if (!meanings.has(key)) meanings.set(key, meaning);
  }
  const [first, ...more] = meanings.values();
  if (!first) return null;
  const senses = [first, ...more].flatMap((meaning) => (meaning.kind === 'claimed' ? meaning.sense : []));
  if (more.length > 0) return couldMean(entry, senses, 'defined-twice');
  // Words that speak clearly for another sense: the definition may be an aside.
  if (!claim || senses.some((sense) => isTwin(sense, claim.sense))) return first;
  return couldMean(entry, [...senses, claim.sense], 'defined-against-cues');
}

/** What a page says that a short form stands for, held against its entry. */
export function defined(entry: Entry, longForm: LongForm): Defined {
  const senseId = senseOf(entry, longForm)?.id ?? null;
  return { longForm, senseId, letters: senseId === null ? spellingLetters(entry.shortForm, longForm) : [] };
}

function fromLongForms(entry: Entry, { writtenOut }: Evidence): Disambiguation | null {
  const [first, ...more] = entry.senses.filter((sense) => writtenOut.has(sense.id));
  if (!first || more.length > 0) return null;
  return claimed(entry, first, 'written-out');
}

function fromLength(entry: Entry, [only, ...rivals]: readonly RankedSense[]): Disambiguation | null {
  if (!only || rivals.length > 0 || entry.wordLike || entry.shortForm.length < TELLING_LENGTH) return null;
  return claimed(entry, only.sense, 'only-sense');
}

/** The sense that a page's own wording names, if the glossary has it. */
function senseOf(entry: Entry, longForm: string): Sense | undefined {
  const folded = foldLongForm(longForm);
  return entry.senses.find((sense) => foldedNamesOf(sense).all.includes(folded));
}

function couldMeanRanked(
  entry: Entry,
  ranked: readonly RankedSense[],
  { writtenOut }: Evidence,
): Disambiguation {
  const written = entry.senses.filter((sense) => writtenOut.has(sense.id));
  const likelier = ranked.filter(({ cues, score }) => cues.length > 0 || score > 0).map(({ sense }) => sense);
  return couldMean(
    entry,
    [...new Set([...written, ...likelier])],
    written.length > 1 ? 'written-out-twice' : 'no-evidence',
  );
}
