import { createReader, type Reader } from './reader.ts';
import type { StyleRules } from './style-rules.ts';
import type { Cues, FieldCues, Problem } from './types.ts';
import { FIELDS } from './vocabulary.ts';

/**
 * One to three words, as the matching folds them, more or less: what a
 * contributor writes must look like what it finds.
 */
export const CUE = {
  pattern: /^[\p{Ll}\p{N}][\p{Ll}\p{N}\p{M}&+]*( [\p{Ll}\p{N}\p{M}&+]+){0,2}$/u,
  patternName: 'one to three words in small letters, without punctuation',
};

const LISTS = ['strongCues', 'cues'] as const;

/** Reads a file of "cues/": the words of one whole field. */
export function parseFieldCues(
  data: unknown,
  place: { file: string; problems: Problem[]; style: StyleRules | null },
): FieldCues {
  const reader = createReader(data, { ...place, path: '' });
  const field = reader.oneOf('field', FIELDS);
  if (place.file !== `cues/${field}.json`)
    reader.problem('The cues of a field stand in the file of its name.', 'field');
  for (const key of LISTS) if (!reader.has(key)) reader.problem('A field has both lists of cues.', key);
  const cues = parseCues(reader);
  reader.refuseUnknownKeys();
  return { field, ...cues };
}

/** Reads the two lists of cue words of a field or a sense. */
export function parseCues(reader: Reader): Cues {
  const found = { strongCues: reader.texts('strongCues'), cues: reader.texts('cues') };
  for (const key of LISTS) {
    for (const cue of found[key]) {
      if (!CUE.pattern.test(cue)) reader.problem(`"${cue}" must be ${CUE.patternName}.`, key);
      else for (const message of reader.style?.cue(cue) ?? []) reader.problem(message, key);
    }
    const wrong = found[key].find((cue, index) => index > 0 && cue < (found[key][index - 1] ?? ''));
    if (wrong !== undefined) reader.problem(`These must be sorted; "${wrong}" stands too late.`, key);
  }
  const strong = new Set(found.strongCues);
  const twice = found.cues.find((cue) => strong.has(cue));
  if (twice !== undefined) reader.problem(`"${twice}" stands among the strong cues already.`, 'cues');
  return found;
}
