import type { Entry, LongForm, Sense } from '../glossary/types.ts';
import { tellingWords } from './telling-words.ts';
import type { Disambiguation, Reason } from './types.ts';

/*
 * What a short form can be found to mean, apart from how it is found out: pages
 * carry this, and not the rest of the matching.
 */

/** One sense is claimed, for a reason. */
export function claimed(
  entry: Entry,
  sense: Sense,
  reason: Reason,
  { cues = [] }: { cues?: readonly string[] } = {},
): Disambiguation {
  const others = entry.senses.filter((other) => other !== sense);
  return {
    kind: 'claimed',
    shortForm: entry.shortForm,
    sense,
    reason,
    cues: tellingWords(entry.shortForm, cues),
    others,
  };
}

/** Nothing is claimed. The likelier senses go first; the rest keep their order. */
export function couldMean(entry: Entry, likelier: readonly Sense[], reason: Reason): Disambiguation {
  const rest = entry.senses.filter((sense) => !likelier.includes(sense));
  return { kind: 'could-mean', shortForm: entry.shortForm, reason, senses: [...likelier, ...rest] };
}

/** What a page says that a short form stands for, held against the glossary. */
export type Defined = {
  /** As the page writes it. */
  longForm: LongForm;
  /** The sense of this name; null where the glossary has none. */
  senseId: string | null;
  /** Indices into `longForm` of the letters that spell the short form. */
  letters: readonly number[];
};

/** What a short form means where the page defines it so. */
export function meaningOfDefined(entry: Entry, { longForm, senseId, letters }: Defined): Disambiguation {
  const sense = senseId === null ? undefined : entry.senses.find(({ id }) => id === senseId);
  if (sense) return claimed(entry, sense, 'defined');
  return {
    kind: 'page-defined',
    shortForm: entry.shortForm,
    longForm,
    letters,
    reason: 'defined',
    others: entry.senses,
  };
}

/** What a short form means where the reader chose the sense; null where the entry does not have it. */
export function meaningChosen(entry: Entry, senseId: string): Disambiguation | null {
  const sense = entry.senses.find(({ id }) => id === senseId);
  return sense ? claimed(entry, sense, 'chosen') : null;
}

/** Whether a definition holds only near to where it stands. */
export function isLocal({ reason }: Disambiguation): boolean {
  return reason === 'defined-twice' || reason === 'defined-against-cues';
}

/** The entry of a short form that only the page knows: it has no senses. */
export function pageEntry(shortForm: string): Entry {
  return { shortForm, wordLike: false, plural: true, senses: [] };
}

/** A sense that the words close to a place speak for. */
export type Lead = {
  senseId: string;
  /** The senses that are the same in another country, by id. */
  twins: readonly string[];
  /** The words, the most telling first. */
  cues: readonly string[];
  /** Whether they would do for a claim. */
  isClear: boolean;
};

/**
 * What a short form means at a place whose own words speak for another sense
 * than the page does: a news page may tell of a responder and, further down,
 * of a medical record. What the page defines stands, and what the reader chose.
 */
export function meaningNear(
  entry: Entry,
  meaning: Disambiguation,
  { lead, amount }: { lead: Lead | null; amount?: boolean },
): Disambiguation {
  if (meaning.kind !== 'claimed' || STANDING.has(meaning.reason)) return meaning;
  const led = lead ? entry.senses.find(({ id }) => id === lead.senseId) : undefined;
  if (!lead || !led) {
    return isLoneCurrency(meaning.sense, amount)
      ? couldMean(entry, [meaning.sense], 'cues-disagree')
      : meaning;
  }
  if (led === meaning.sense || lead.twins.includes(meaning.sense.id)) return meaning;
  if (lead.isClear) return claimed(entry, led, 'cues', lead);
  return couldMean(entry, [led, meaning.sense], 'cues-disagree');
}

/** Reasons that hold against all words. */
const STANDING: ReadonlySet<Reason> = new Set(['defined', 'chosen']);

/** On a page of prices, letters without a number or any word of money about them may be something else. */
function isLoneCurrency({ kind }: Sense, amount: boolean | undefined): boolean {
  return kind === 'currency unit' && !amount;
}

/** A `Disambiguation` that names senses by their ids: for who has the entry. */
export type PlainMeaning =
  | { kind: 'claimed'; senseId: string; reason: Reason; cues: readonly string[] }
  | { kind: 'page-defined'; longForm: LongForm; letters: readonly number[]; reason: Reason }
  | { kind: 'could-mean'; senseIds: readonly string[]; reason: Reason };

/** The whole of a meaning whose senses are known by their ids; what the entry lacks is left out. */
export function meaningOfPlain(entry: Entry, plain: PlainMeaning): Disambiguation {
  const sensesOf = (ids: readonly string[]): Sense[] =>
    ids.flatMap((id) => entry.senses.find((sense) => sense.id === id) ?? []);
  switch (plain.kind) {
    case 'claimed': {
      const [sense] = sensesOf([plain.senseId]);
      return sense ? claimed(entry, sense, plain.reason, plain) : couldMean(entry, [], 'no-evidence');
    }
    case 'page-defined':
      return { ...plain, shortForm: entry.shortForm, others: entry.senses };
    case 'could-mean':
      return couldMean(entry, sensesOf(plain.senseIds), plain.reason);
  }
}

/** A meaning with its senses named by their ids, as it travels. */
export function plainOf(meaning: Disambiguation): PlainMeaning {
  const { kind, reason } = meaning;
  switch (kind) {
    case 'claimed':
      return { kind, senseId: meaning.sense.id, reason, cues: meaning.cues };
    case 'page-defined':
      return { kind, longForm: meaning.longForm, letters: meaning.letters, reason };
    case 'could-mean':
      return { kind, senseIds: meaning.senses.map(({ id }) => id), reason };
  }
}
