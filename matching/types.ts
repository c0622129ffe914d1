import type { LongForm, Sense, ShortForm } from '../glossary/types.ts';

/** A half-open stretch of a text, in UTF-16 code units. */
export type Span = { start: number; end: number };

/** A short form at a span: "EMT’s" is an occurrence of EMT. */
export type Occurrence = Span & { shortForm: ShortForm };

/** A pair that the page itself defines, as the page writes it. */
export type LocalDefinition = { shortForm: ShortForm; longForm: LongForm };

/** What a page says about its short forms, gathered from all of it. */
export type Evidence = {
  definitions: readonly LocalDefinition[];
  /** Ids of the senses whose long form stands on the page. */
  writtenOut: ReadonlySet<string>;
};

/** Why a sense is claimed, or why none is. */
export type Reason =
  /** The page defines the short form in this sense. */
  | 'defined'
  /** The page writes out the long form of this sense and of no other. */
  | 'written-out'
  /** A short form of four letters or more that has no other known sense. */
  | 'only-sense'
  /** The page defines the short form in two ways. */
  | 'defined-twice'
  /** The page writes out more than one of the long forms. */
  | 'written-out-twice'
  /** Nothing on the page speaks for one sense. */
  | 'no-evidence';

/** What a short form means on one page. The runners-up always travel along. */
export type Disambiguation =
  | { kind: 'claimed'; shortForm: ShortForm; sense: Sense; reason: Reason; others: readonly Sense[] }
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
