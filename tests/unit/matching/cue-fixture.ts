import { type CueIndex, findCues } from '../../../matching/cue-index.ts';
import { findOccurrences } from '../../../matching/find-occurrences.ts';
import { indexKnownForms } from '../../../matching/known-forms.ts';
import { nearCues } from '../../../matching/near-cues.ts';
import { createTokenReader } from '../../../matching/tokens.ts';
import type { CueEvidence } from '../../../matching/types.ts';
import { senseOf } from '../glossary/sense-fixture.ts';

/** Two senses of EMR, each with cues of both strengths; they share one. */
export const RECORD = senseOf('EMR', 'Electronic Medical Record', {
  id: 'record',
  strongCues: ['chart', 'clinic'],
  cues: ['clerk', 'form'],
});
export const RESPONDER = senseOf('EMR', 'Emergency Medical Responder', {
  id: 'responder',
  strongCues: ['ambulance', 'siren'],
  cues: ['crew', 'form'],
});

const reader = createTokenReader();

/** The cues in a text, in its order, as a person reads them. */
export function cuesIn(text: string, index: CueIndex): string[] {
  return foundIn(text, index).cues.map((place) => index.cues[place]?.[0] ?? '?');
}

/** Where the cues of a text stand: their places in the index, and the words they begin at. */
export function foundIn(text: string, index: CueIndex): { cues: number[]; words: number[] } {
  const found: { cues: number[]; words: number[] } = { cues: [], words: [] };
  findCues(reader.read(text), index, (cue, word) => {
    found.cues.push(cue);
    found.words.push(word);
  });
  return found;
}

/** What the cues of a text say, some short forms being known. */
export function cueEvidence(text: string, index: CueIndex, ...shortForms: readonly string[]): CueEvidence {
  const known = indexKnownForms(Object.fromEntries(shortForms.map((shortForm) => [shortForm, []])));
  const occurrences = findOccurrences(text, known);
  const found = foundIn(text, index);
  return {
    index,
    onPage: new Set(found.cues),
    near: nearCues(reader.read(text), occurrences, found),
    amounts: new Set(occurrences.flatMap(({ amount, shortForm }) => (amount ? shortForm : []))),
  };
}
