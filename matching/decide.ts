import type { Entry, LongForm, ShortForm } from '../glossary/types.ts';
import type { ClaimRule } from './claim-by-cues.ts';
import { disambiguate } from './disambiguate.ts';
import type { Indexes } from './indexes.ts';
import { type PlainMeaning, pageEntry, plainOf } from './meanings.ts';

/** What a whole page says, block by block taken together. */
export type PageEvidence = {
  forms: readonly FormEvidence[];
  /** Ids of the senses whose long form stands on the page. */
  writtenOut: readonly string[];
  /** The places of all its cue words in the index, each once. */
  cues: readonly number[];
};

/** What it says about one short form. */
export type FormEvidence = {
  shortForm: ShortForm;
  /** The long forms that it gives, in its own order. */
  definitions: readonly LongForm[];
  /** The cues close to the short form, wherever on the page. */
  near: readonly number[];
  /** Whether it stands at a number as a currency does. */
  isAmount: boolean;
};

/** A question what the short forms of a page mean, and whose entries the page has already. */
export type DecideQuestion = PageEvidence & { known: readonly ShortForm[] };

/**
 * The entries that the page did not have, without their cue words, which nobody asks a page for; and a meaning
 * for each short form that was asked about, in order.
 */
export type Decision = { entries: readonly Entry[]; meanings: readonly PlainMeaning[] };

/** Decides what the short forms of a page mean on it, in the order of `forms`. */
export function decide(
  { forms, writtenOut, cues }: PageEvidence,
  { entryOf, cues: index }: Pick<Indexes, 'entryOf' | 'cues'>,
  rule?: ClaimRule,
): PlainMeaning[] {
  const shared = {
    index,
    // A place that is not in the index is nobody's cue.
    onPage: new Set(cues.filter((place) => index.cues[place] !== undefined)),
    near: new Map(forms.map(({ shortForm, near }) => [shortForm, new Set(near)])),
    amounts: new Set(forms.flatMap(({ shortForm, isAmount }) => (isAmount ? shortForm : []))),
  };
  const written = new Set(writtenOut);
  return forms.map(({ shortForm, definitions }) =>
    plainOf(
      disambiguate(
        entryOf(shortForm) ?? pageEntry(shortForm),
        {
          definitions: definitions.map((longForm) => ({ shortForm, longForm })),
          writtenOut: written,
          cues: shared,
        },
        rule,
      ),
    ),
  );
}
