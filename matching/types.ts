import type { LongForm, Sense, ShortForm } from '../glossary/types.ts';
import type { CueIndex } from './cue-index.ts';

/** A half-open stretch of a text, in UTF-16 code units. */
export type Span = { start: number; end: number };

/** A short form at a span: "EMT’s" is an occurrence of EMT. */
export type Occurrence = Span & {
  shortForm: ShortForm;
  /** It stands among words in capitals, where capitals say little. */
  inCapitals?: boolean;
  /** Its capitals also make an ordinary word: START. */
  wordLike?: boolean;
  /** It stands at a number like a currency: "AED 250". */
  amount?: boolean;
};

/** A pair that the page itself defines, as the page writes it. */
export type LocalDefinition = { shortForm: ShortForm; longForm: LongForm };

/** What a page says about its short forms, gathered from all of it. */
export type Evidence = {
  /** Those of the short form that is decided on; of others they do no harm. */
  definitions: readonly LocalDefinition[];
  /** Ids of the senses whose long form stands on the page. */
  writtenOut: ReadonlySet<string>;
  cues: CueEvidence;
};

/** The cue words on a page, each counted once, by their places in the index. */
export type CueEvidence = {
  index: CueIndex;
  onPage: ReadonlySet<number>;
  /** Those that stand close to a short form, wherever on the page that is. */
  near: ReadonlyMap<ShortForm, ReadonlySet<number>>;
  /** Short forms that stand at a number as a currency does. */
  amounts: ReadonlySet<ShortForm>;
};

/** A sense and how much speaks for it. */
export type RankedSense = {
  sense: Sense;
  /** The weights of its cue words on the page; without unit. */
  score: number;
  /** The cue words that speak for it, those that count most first. */
  cues: readonly string[];
};

/** Why a sense is claimed, or why none is. */
export type Reason =
  /** The reader chose this sense for the page's site. */
  | 'chosen'
  /** The page defines the short form in this sense. */
  | 'defined'
  /** The page writes out the long form of this sense and of no other. */
  | 'written-out'
  /** Words on the page speak for this sense, and clearly more than for any other. */
  | 'cues'
  /** A short form of four letters or more that has no other known sense. */
  | 'only-sense'
  /** The page defines the short form in two ways: each holds only where it stands. */
  | 'defined-twice'
  /** The page defines the short form in one place, but its words speak for another sense. */
  | 'defined-against-cues'
  /** The page's words speak for one sense, those close by for another. */
  | 'cues-disagree'
  /** The page writes out more than one of the long forms. */
  | 'written-out-twice'
  /** Nothing on the page speaks for one sense. */
  | 'no-evidence';

/** What a short form means on one page. The runners-up always travel along. */
export type Disambiguation =
  | {
      kind: 'claimed';
      shortForm: ShortForm;
      sense: Sense;
      reason: Reason;
      /** The words on the page that speak for it; empty unless they are the reason. */
      cues: readonly string[];
      others: readonly Sense[];
    }
  | {
      /** The page gives a meaning that the glossary does not know. */
      kind: 'page-defined';
      shortForm: ShortForm;
      longForm: LongForm;
      /** Indices into `longForm` of the letters that spell the short form. */
      letters: readonly number[];
      reason: Reason;
      others: readonly Sense[];
    }
  | { kind: 'could-mean'; shortForm: ShortForm; reason: Reason; senses: readonly Sense[] };
