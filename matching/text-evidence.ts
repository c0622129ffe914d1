import type { ShortForm } from '../glossary/types.ts';
import { type CueIndex, findCues } from './cue-index.ts';
import { findLongForms, type LongFormIndex } from './find-long-forms.ts';
import { nearCues } from './near-cues.ts';
import { createTokenReader } from './tokens.ts';
import type { Occurrence } from './types.ts';

/** What the words of one text say for senses. */
export type TextEvidence = {
  /** Ids of the senses whose long form stands in it. */
  writtenOut: ReadonlySet<string>;
  /** The places of its cues in the index. */
  cues: ReadonlySet<number>;
  /** Those close to each of its short forms. */
  near: ReadonlyMap<ShortForm, ReadonlySet<number>>;
};

const reader = createTokenReader();

/** Finds the long forms and the cues of a clean text, in one reading of its words. */
export function evidenceInText(
  text: string,
  occurrences: readonly Occurrence[],
  index: { longForms: LongFormIndex; cues: CueIndex },
): TextEvidence {
  const tokens = reader.read(text);
  const cues: number[] = [];
  const words: number[] = [];
  findCues(tokens, index.cues, (cue, word) => {
    cues.push(cue);
    words.push(word);
  });
  return {
    writtenOut: findLongForms(tokens, index.longForms),
    cues: new Set(cues),
    near: nearCues(tokens, occurrences, { cues, words }),
  };
}
