import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../glossary/types.ts';
import { collectCues, indexCues } from '../../../matching/cue-index.ts';
import { disambiguate } from '../../../matching/disambiguate.ts';
import { isLocal } from '../../../matching/meanings.ts';
import type { Disambiguation, Evidence } from '../../../matching/types.ts';
import { entryWith, senseOf } from '../glossary/sense-fixture.ts';
import { cueEvidence, RECORD, RESPONDER } from './cue-fixture.ts';

const CANADIAN = senseOf('EMR', 'Emergency Medical Responder (Canada)', {
  id: 'canadian',
  strongCues: ['Alberta', 'Manitoba', 'Ontario'],
});
const EMR = entryWith('EMR', [RECORD, RESPONDER, CANADIAN]);
const INDEX = indexCues(collectCues([], EMR.senses));

const RECORD_WORDS = 'the clerk of the clinic filled in a chart';
const RESPONDER_WORDS = 'the crew of the ambulance sounded the siren';

/** What a page of these words says, and what else it says. */
function evidence(text: string, more: Partial<Evidence> = {}): Evidence {
  return { definitions: [], writtenOut: new Set(), cues: cueEvidence(text, INDEX, 'EMR'), ...more };
}

const defining = (...longForms: readonly string[]): Partial<Evidence> => ({
  definitions: longForms.map((longForm) => ({ shortForm: 'EMR', longForm })),
});

const writing = (...ids: readonly string[]): Partial<Evidence> => ({ writtenOut: new Set(ids) });

/** A decision in one line: "record (cues)", "record, responder? (no-evidence)". */
function told(meaning: Disambiguation): string {
  switch (meaning.kind) {
    case 'claimed':
      return `${meaning.sense.id} (${meaning.reason})`;
    case 'page-defined':
      return `“${meaning.longForm}” (${meaning.reason})`;
    case 'could-mean':
      return `${meaning.senses.map(({ id }) => id).join(', ')}? (${meaning.reason})`;
  }
}

describe('the words of a page', () => {
  it.each<[name: string, given: Evidence, expected: string]>([
    ['single out one sense', evidence(RECORD_WORDS), 'record (cues)'],
    ['single out another', evidence(RESPONDER_WORDS), 'responder (cues)'],
    [
      'single out none where they speak for two',
      evidence(`${RECORD_WORDS}; ${RESPONDER_WORDS}`),
      'record, responder, canadian? (no-evidence)',
    ],
    [
      'single out none where they are too few, but say which is likelier',
      evidence('a siren'),
      'responder, record, canadian? (no-evidence)',
    ],
    [
      'yield to the one long form that is written out',
      evidence(RECORD_WORDS, writing('responder')),
      'responder (written-out)',
    ],
    [
      'decide between two that are written out',
      evidence(RECORD_WORDS, writing('record', 'responder')),
      'record (cues)',
    ],
    [
      'do not decide between two that are written out where they are too few',
      evidence('a clerk', writing('record', 'responder')),
      'record, responder, canadian? (written-out-twice)',
    ],
    [
      'agree with a definition',
      evidence(RECORD_WORDS, defining('electronic medical records')),
      'record (defined)',
    ],
    [
      'are too few to doubt a definition',
      evidence('a siren', defining('electronic medical record')),
      'record (defined)',
    ],
    [
      'cast doubt on a definition that they clearly speak against',
      evidence(RESPONDER_WORDS, defining('electronic medical record')),
      'record, responder, canadian? (defined-against-cues)',
    ],
    [
      'cast doubt on a definition that the glossary does not know',
      evidence(RESPONDER_WORDS, defining('exact match rate')),
      'responder, record, canadian? (defined-against-cues)',
    ],
    [
      'do not decide between two definitions',
      evidence(RECORD_WORDS, defining('electronic medical record', 'exact match rate')),
      'record, responder, canadian? (defined-twice)',
    ],
    [
      'yield to a definition even where another sense is written out',
      evidence(RECORD_WORDS, { ...defining('electronic medical record'), ...writing('responder') }),
      'record (defined)',
    ],
  ])('%s', (_name, given, expected) => {
    expect(told(disambiguate(EMR, given))).toBe(expected);
  });

  it('do not speak against a definition where they single out its twin of another country', () => {
    const given = evidence('Alberta, Manitoba, Ontario', defining('emergency medical responder'));
    expect(told(disambiguate(EMR, given))).toMatch(/\((?:defined|cues)\)$/);
  });

  it('are told as reasons, at most four', () => {
    const meaning = disambiguate(EMR, evidence(`${RECORD_WORDS} form`));
    expect(meaning).toMatchObject({ kind: 'claimed', cues: ['clinic', 'chart', 'clerk', 'form'] });
  });

  it('are no reason where something else decides', () => {
    const given = evidence(RECORD_WORDS, defining('electronic medical record'));
    expect(disambiguate(EMR, given)).toMatchObject({ reason: 'defined', cues: [] });
  });

  it('count by the rule that is given', () => {
    const lenient = { margin: 1, leastCues: 1 };
    expect(told(disambiguate(EMR, evidence('a siren'), lenient))).toBe('responder (cues)');
    const strict = { margin: 100, leastCues: 1 };
    expect(disambiguate(EMR, evidence(RECORD_WORDS), strict).kind).toBe('could-mean');
  });
});

describe('a short form of four letters with one sense', () => {
  const only = senseOf('FAST', 'Face Arm Speech Time', { id: 'stroke', cues: ['face', 'arm', 'stroke'] });
  const usual: Entry = entryWith('FAST', [only]);
  const wordLike: Entry = { ...usual, wordLike: true };
  const index = indexCues(collectCues([], [only]));
  const onPage = (text: string): Evidence => ({
    definitions: [],
    writtenOut: new Set(),
    cues: cueEvidence(text, index, 'FAST'),
  });

  it.each([
    ['is claimed without a word', usual, '', 'stroke (only-sense)'],
    ['is claimed by words where they speak', usual, 'face, arm, stroke: FAST', 'stroke (cues)'],
    ['is left open where it is like a word', wordLike, '', 'stroke? (no-evidence)'],
    ['is claimed by words also where it is like one', wordLike, 'face, arm, stroke: FAST', 'stroke (cues)'],
    ['is left open where it is like a word and the words are few', wordLike, 'face', 'stroke? (no-evidence)'],
  ])('%s', (_name, entry, text, expected) => {
    expect(told(disambiguate(entry, onPage(text)))).toBe(expected);
  });
});

describe('a meaning that holds only where it stands', () => {
  it.each([
    ['two definitions', evidence('', defining('electronic medical record', 'exact match rate')), true],
    [
      'a definition against the words',
      evidence(RESPONDER_WORDS, defining('electronic medical record')),
      true,
    ],
    ['one definition', evidence('', defining('electronic medical record')), false],
    ['words', evidence(RECORD_WORDS), false],
    ['two that are written out', evidence('', writing('record', 'responder')), false],
    ['nothing', evidence(''), false],
  ])('comes of %s: or does not', (_name, given, expected) => {
    expect(isLocal(disambiguate(EMR, given))).toBe(expected);
  });
});
