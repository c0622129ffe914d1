import { spellingLetters } from '../glossary/letters.ts';
import type { Entry, Sense } from '../glossary/types.ts';
import type { Disambiguation, Evidence, Reason } from './types.ts';
import { foldLongForm } from './words.ts';

/** How many letters make a short form unlikely to have a sense the glossary has not heard of. */
const TELLING_LENGTH = 4;

/**
 * Decides what a short form means on a page: the first tier that fires wins.
 *
 * 1. The page defines it.
 * 2. The page writes out the long form of exactly one sense.
 * 3. (Cue words with a margin will stand here.)
 * 4. Four letters or more and no other known sense.
 *
 * Else nothing is claimed. No sense is ever the default.
 */
export function disambiguate(entry: Entry, evidence: Evidence): Disambiguation {
  return (
    fromDefinitions(entry, evidence) ??
    fromLongForms(entry, evidence) ??
    fromLength(entry) ??
    couldMean(entry, [], 'no-evidence')
  );
}

function fromDefinitions(entry: Entry, { definitions }: Evidence): Disambiguation | null {
  const meanings = new Map<string, { longForm: string; sense: Sense | undefined }>();
  for (const { shortForm, longForm } of definitions) {
    if (shortForm !== entry.shortForm) continue;
    const sense = senseOf(entry, longForm);
    const key = sense?.id ?? foldLongForm(longForm);
    if (!meanings.has(key)) meanings.set(key, { longForm, sense });
  }
  const [first] = meanings.values();
  if (!first) return null;
  if (meanings.size > 1) {
    const senses = [...meanings.values()].flatMap(({ sense }) => sense ?? []);
    return couldMean(entry, senses, 'defined-twice');
  }
  if (first.sense) return claimed(entry, first.sense, 'defined');
  return {
    kind: 'page-defined',
    shortForm: entry.shortForm,
    longForm: first.longForm,
    letters: spellingLetters(entry.shortForm, first.longForm),
    reason: 'defined',
    others: entry.senses,
  };
}

function fromLongForms(entry: Entry, { writtenOut }: Evidence): Disambiguation | null {
  const [first, ...more] = entry.senses.filter((sense) => writtenOut.has(sense.id));
  if (!first) return null;
  if (more.length > 0) return couldMean(entry, [first, ...more], 'written-out-twice');
  return claimed(entry, first, 'written-out');
}

function fromLength(entry: Entry): Disambiguation | null {
  const [only, ...rivals] = entry.senses;
  if (!only || rivals.length > 0 || entry.shortForm.length < TELLING_LENGTH) return null;
  return claimed(entry, only, 'only-sense');
}

/** The sense that a page's own wording names, if the glossary has it. */
function senseOf(entry: Entry, longForm: string): Sense | undefined {
  const folded = foldLongForm(longForm);
  return entry.senses.find((sense) =>
    [sense.longForm, ...sense.otherLongForms].some((form) => foldLongForm(form) === folded),
  );
}

function claimed(entry: Entry, sense: Sense, reason: Reason): Disambiguation {
  const others = entry.senses.filter((other) => other !== sense);
  return { kind: 'claimed', shortForm: entry.shortForm, sense, reason, others };
}

/** The likelier senses go first; the rest keep their order. */
function couldMean(entry: Entry, likelier: readonly Sense[], reason: Reason): Disambiguation {
  const rest = entry.senses.filter((sense) => !likelier.includes(sense));
  return { kind: 'could-mean', shortForm: entry.shortForm, reason, senses: [...likelier, ...rest] };
}
