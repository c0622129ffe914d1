import type { FIELDS, FIGURE_UNITS, KINDS, REGIONS, SOURCE_KINDS, USAGES } from './vocabulary.ts';

/** The letters as a reader meets them: "EMS". */
export type ShortForm = string;

/** What a short form stands for: "Emergency Medical Services". */
export type LongForm = string;

export type Kind = (typeof KINDS)[number];
export type FieldId = (typeof FIELDS)[number];
export type Region = (typeof REGIONS)[number];
export type SourceKind = (typeof SOURCE_KINDS)[number];
export type Usage = (typeof USAGES)[number];
export type FigureUnit = (typeof FIGURE_UNITS)[number];

/** A language by its BCP 47 tag: "en", "pt-BR". */
export type LanguageTag = string;

/** A calendar day, "2026-11-23". */
export type IsoDate = string;

/** A publication that a fact rests on, at its publisher's own address. */
export type Source = {
  /** Unique, kebab-case: "nremt-about". */
  id: string;
  title: string;
  publisher: string;
  /** Year of publication; null where the page bears no date. */
  year: number | null;
  /** An https address of the publisher's own. */
  address: string;
  kind: SourceKind;
};

/**
 * Words and phrases that speak for a meaning where they stand on a page. Case,
 * plurals and hyphens do not matter. Written from knowledge of the field.
 */
export type Cues = {
  /** They scarcely occur where something else is meant: "paramedic" for emergency care. */
  strongCues: readonly string[];
  /** They occur elsewhere, too, but more often here: "crew", "shift". */
  cues: readonly string[];
};

/** The words that speak for a whole field, and so for every sense of it. */
export type FieldCues = { field: FieldId } & Cues;

/** One meaning of a short form. */
export type Sense = Cues & {
  /** Unique, kebab-case, short form first: "ems-emergency-medical-services". */
  id: string;
  shortForm: ShortForm;
  /** Other spellings of the short form with just this meaning: "EMT-Basic". */
  variants: readonly string[];
  /** As a heading spells it: "Emergency Medical Services". */
  longForm: LongForm;
  /** Other wordings of the long form that pages use. */
  otherLongForms: readonly LongForm[];
  /** Indices into `longForm` of the letters that spell the short form. */
  letters: readonly number[];
  /** What the summary and the definition are written in. */
  language: LanguageTag;
  /** One line, at most 140 characters. */
  summary: string;
  /** Two to four sentences; the summary again where there is no more to say. */
  definition: string;
  kind: Kind;
  field: FieldId;
  /** Other fields whose words surround this sense. */
  alsoIn: readonly FieldId[];
  region: Region;
  usage: Usage;
  /** What the same thing was called before, with dates where known. */
  formerNames: readonly string[];
  /** What it is called in other languages: "service d'aide médicale urgente". */
  foreignNames: readonly string[];
  /** Short forms a reader may want next. */
  related: readonly ShortForm[];
  sources: readonly Source[];
  /** Day the text was last held against its sources; null: from memory, not yet reviewed. */
  reviewed: IsoDate | null;
};

/** How a short form is written, where that is not the rule. */
export type SpellingRules = {
  /** Whether its capitals also make an ordinary word: START, FAST. */
  wordLike: boolean;
  /** Whether it takes a plural: not SpO2, not the route IV. */
  plural: boolean;
};

/**
 * All spellings of a short form and its rules, as content scripts keep them:
 * a plain list of the other spellings where it is written in the ordinary way.
 */
export type Spellings = readonly string[] | { variants?: readonly string[]; wordLike?: true; plural?: false };

/** A short form and all its senses, the commonest first. */
export type Entry = SpellingRules & {
  shortForm: ShortForm;
  senses: readonly Sense[];
};

/** The number that a cell's text gives, for drawing: 150 to 190 hours; one number is least and most. */
export type Figure = {
  least: number;
  /** Not below `least`. */
  most: number;
  unit: FigureUnit;
};

/** A cell of a comparison: what holds, or why nothing is said. */
export type ComparisonCell =
  | { text: string; sources: readonly Source[]; figure?: Figure }
  | { missing: string };

/** One row of a comparison. */
export type Aspect = {
  id: string;
  label: string;
  /** By term id; every term has its cell. */
  cells: Readonly<Record<string, ComparisonCell>>;
};

/** One column of a comparison. */
export type ComparisonTerm = {
  id: string;
  /** The column's heading: "EMS", "Paramedic". */
  label: string;
  /** What the heading stands for; empty where it is a plain word. */
  longForm: LongForm;
  /** Indices into `longForm` of the letters that spell the label. */
  letters: readonly number[];
  /** The sense the column is about. */
  senseId: string;
};

/** A text with who says so. */
export type SourcedText = { text: string; sources: readonly Source[] };

/** A sense in a picture, under the name that the picture has for it. */
export type PictureRole = { label: string; senseId: string };

/** Levels of one scale, each with what it adds to the one below. */
export type Ladder = {
  /** What climbs: "What each level may do". */
  label: string;
  language: LanguageTag;
  region: Region;
  /** The lowest first. */
  rungs: readonly (PictureRole & { adds: SourcedText })[];
};

/** A whole that holds others: the parts it is made of, some of them with the roles that belong to them. */
export type System = PictureRole &
  SourcedText & {
    language: LanguageTag;
    region: Region;
    parts: readonly (SourcedText & { label: string; roles: readonly PictureRole[] })[];
  };

/** The pictures that are written by hand; each is shown by every comparison that it fits. */
export type Pictures = {
  /** It fits where two of its rungs are compared. */
  ladder?: Ladder;
  /** It fits where it is compared with one of its roles. */
  system?: System;
};

/** Senses side by side. */
export type Comparison = Pictures & {
  /** Unique, kebab-case: "ems-and-emt". */
  id: string;
  /** What its texts are written in, those of its pictures too. */
  language: LanguageTag;
  title: string;
  /** The answer in one sentence. */
  bottomLine: string;
  region: Region;
  reviewed: IsoDate;
  terms: readonly ComparisonTerm[];
  aspects: readonly Aspect[];
};

/** Everything that is bundled, checked and cross-linked. */
export type Glossary = {
  /** In the order of the short forms. */
  entries: readonly Entry[];
  fieldCues: readonly FieldCues[];
  comparisons: readonly Comparison[];
};

/** One thing wrong with glossary data, in words for the person who wrote it. */
export type Problem = {
  /** The file it stands in: "senses/emergency-care.json". */
  file: string;
  /** Where in the file: "senses[3].summary". */
  key: string;
  /** A plain sentence. */
  message: string;
};
