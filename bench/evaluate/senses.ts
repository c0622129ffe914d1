import type { Entry, Sense } from '../../glossary/types.ts';
import type { ClaimRule } from '../../matching/claim-by-cues.ts';
import type { Indexes } from '../../matching/indexes.ts';
import { shortFormOf } from '../../matching/known-forms.ts';
import { markOf } from '../../matching/mark-of.ts';
import { readText } from '../../matching/read-text.ts';
import type { Disambiguation } from '../../matching/types.ts';
import { asObject, readJsonLines, textAt } from './json-lines.ts';
import { foldName, isNameOf } from './names.ts';

/** A text in which one short form was looked at, and what it means there. */
export type Passage = {
  id: string;
  shortForm: string;
  text: string;
  /** A long form; or a label for which any claim is wrong; null where nobody said. */
  sense: string | null;
};

/** What the engine says of a passage's short form. */
export type Prediction = {
  id: string;
  claimed: string | null;
  reason: string;
  couldMean: readonly string[];
  /** Whether the short form is marked at all. */
  marked: boolean;
};

/** A prediction held against the passage's label. */
export type Judged = {
  passage: Passage;
  prediction: Prediction;
  /** The label is that of an ordinary word, a name, or something else without a sense. */
  isNoSense: boolean;
  /** The glossary holds the true sense. */
  isKnown: boolean;
  isRight: boolean;
  /** The true sense is claimed, or among those it could mean. */
  isOffered: boolean;
};

/** Labels for which any claim is wrong. */
const NO_SENSE = /^(?:NOT_ACRONYM|NAME|OTHER)/;

/** Reads the passages of a file. @throws with file and line where one is malformed. */
export function readPassages(file: string): AsyncGenerator<Passage> {
  return readJsonLines(file, (value) => {
    const row = asObject(value);
    return {
      id: textAt(row, 'id'),
      shortForm: textAt(row, 'short_form'),
      text: textAt(row, 'text'),
      sense: row['sense'] === undefined ? null : textAt(row, 'sense'),
    };
  });
}

/**
 * Asks the engine about a passage and holds the answer against its label.
 *
 * @param options.leaveOut takes the true sense out of the glossary first: then every claim of a known sense is wrong.
 */
export function judge(
  passage: Passage,
  indexes: Indexes,
  { leaveOut = false, rule }: { leaveOut?: boolean; rule?: ClaimRule } = {},
): Judged {
  const label = passage.sense ?? '';
  const isNoSense = NO_SENSE.test(label);
  const stem = stemOf(passage.shortForm, indexes);
  const entry = stem === null ? undefined : indexes.entryOf(stem);
  const truth = isNoSense ? undefined : senseNamed(label, entry);
  const without = leaveOut && truth ? withoutSense(indexes, truth) : indexes;
  const prediction = predict(passage, without, rule);
  const names = (longForm: string | null): boolean =>
    longForm !== null && !isNoSense && (foldName(longForm) === foldName(label) || isNameOf(longForm, truth));
  const isRight = names(prediction.claimed);
  return {
    passage,
    prediction,
    isNoSense,
    isKnown: truth !== undefined,
    isRight,
    isOffered: isRight || prediction.couldMean.some(names),
  };
}

/** What the engine says of a passage's short form. */
export function predict({ id, shortForm, text }: Passage, indexes: Indexes, rule?: ClaimRule): Prediction {
  const stem = stemOf(shortForm, indexes);
  const found = readText(text, indexes, rule).filter((occurrence) => occurrence.shortForm === stem);
  const answers = found.flatMap(({ meaning, ...occurrence }) =>
    meaning ? [{ ...answerOf(meaning), marked: markOf(occurrence, meaning) !== null }] : [],
  );
  // Where a text holds several, the label is about what is claimed of any.
  const answer =
    answers.find(({ claimed }) => claimed !== null) ?? answers.find(({ marked }) => marked) ?? answers[0];
  return { id, ...(answer ?? { claimed: null, reason: 'not found', couldMean: [], marked: false }) };
}

function answerOf(meaning: Disambiguation): Omit<Prediction, 'id' | 'marked'> {
  const { reason } = meaning;
  switch (meaning.kind) {
    case 'claimed':
      return { claimed: meaning.sense.longForm, reason, couldMean: meaning.others.map(longFormOf) };
    case 'page-defined':
      return { claimed: meaning.longForm, reason, couldMean: meaning.others.map(longFormOf) };
    case 'could-mean':
      return { claimed: null, reason, couldMean: meaning.senses.map(longFormOf) };
  }
}

function stemOf(shortForm: string, { known }: Indexes): string | null {
  return shortFormOf(shortForm, known) ?? shortFormOf(shortForm.replace(/[.\s]/g, ''), known);
}

function withoutSense(indexes: Indexes, truth: Sense): Indexes {
  return {
    ...indexes,
    entryOf(shortForm) {
      const entry = indexes.entryOf(shortForm);
      return entry && { ...entry, senses: entry.senses.filter((sense) => sense !== truth) };
    },
  };
}

function senseNamed(longForm: string, entry: Entry | undefined): Sense | undefined {
  return entry?.senses.find((sense) => isNameOf(longForm, sense));
}

function longFormOf({ longForm }: Sense): string {
  return longForm;
}
