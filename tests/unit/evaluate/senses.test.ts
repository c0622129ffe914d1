import { describe, expect, it } from 'vitest';
import {
  coverageOf,
  precisionOf,
  type SenseScore,
  scoreSenses,
} from '../../../bench/evaluate/sense-scores.ts';
import { type Judged, judge, type Passage, predict, readPassages } from '../../../bench/evaluate/senses.ts';
import { indexesOf } from '../../../matching/indexes.ts';
import { entryWith, senseOf } from '../glossary/sense-fixture.ts';
import { lines, useFiles } from './temporary-files.ts';

const write = useFiles();

const RECORD = senseOf('EMR', 'Electronic Medical Record (system)', {
  id: 'record',
  otherLongForms: ['computerized medical record'],
  strongCues: ['chart', 'clinic', 'clerk'],
});
const RESPONDER = senseOf('EMR', 'Emergency Medical Responder', {
  id: 'responder',
  strongCues: ['ambulance', 'siren', 'crew'],
});
const INDEXES = indexesOf({
  entries: [
    entryWith('EMR', [RECORD, RESPONDER]),
    { ...entryWith('START', [senseOf('START', 'Simple Triage and Rapid Treatment')]), wordLike: true },
  ],
  fieldCues: [],
  comparisons: [],
});

const CLINIC = 'The clerk of the clinic opened a chart in the EMR.';
const PLAIN = 'The EMR is here.';

const passage = (text: string, sense: string | null, shortForm = 'EMR'): Passage => ({
  id: 'a',
  shortForm,
  text,
  sense,
});

describe('what the engine says of a passage', () => {
  const claimed = { claimed: 'Electronic Medical Record (system)', marked: true };
  const open = { claimed: null, marked: true };

  it.each([
    [CLINIC, 'EMR', { ...claimed, reason: 'cues', couldMean: ['Emergency Medical Responder'] }],
    [PLAIN, 'EMR', { ...open, reason: 'no-evidence', couldMean: [RECORD.longForm, RESPONDER.longForm] }],
    ['Exact match rate (EMR).', 'EMR', { claimed: 'Exact match rate', reason: 'defined', marked: true }],
    [CLINIC.replace('EMR', 'EMRs'), 'EMRs', claimed],
    [CLINIC.replace('EMR', 'E.M.R.'), 'E.M.R.', claimed],
    ['No such letters.', 'EMR', { claimed: null, reason: 'not found', couldMean: [], marked: false }],
    [CLINIC, 'XYZ', { claimed: null, reason: 'not found', couldMean: [], marked: false }],
    ['They use START daily.', 'START', { claimed: null, reason: 'no-evidence', marked: false }],
  ])('%j about %s', (text, shortForm, expected) => {
    expect(predict(passage(text, null, shortForm), INDEXES)).toMatchObject(expected);
  });

  it('is what is claimed of any of several mentions', () => {
    const text = 'EMR? Exact match rate (EMR), not emergency medical responder (EMR).';
    expect(predict(passage(text, null), INDEXES).claimed).toBe('Exact match rate');
  });
});

/** A judgement in a few words. */
function verdict({ isNoSense, isKnown, isRight, isOffered }: Judged): string {
  return Object.entries({ isNoSense, isKnown, isRight, isOffered })
    .flatMap(([name, is]) => (is ? name.slice(2) : []))
    .join(', ');
}

describe('a passage', () => {
  it.each([
    ['with the true sense claimed', CLINIC, 'Electronic Medical Record', 'Known, Right, Offered'],
    ['whatever case and hyphens', CLINIC, 'electronic-medical record', 'Known, Right, Offered'],
    ['whatever plural', CLINIC, 'Electronic Medical Records', 'Known, Right, Offered'],
    ['whatever bracket', CLINIC, 'Electronic Medical Record (software)', 'Known, Right, Offered'],
    ['by another name', CLINIC, 'computerized medical records', 'Known, Right, Offered'],
    ['with a wrong claim', CLINIC, 'Emergency Medical Responder', 'Known, Offered'],
    ['with an unknown sense', CLINIC, 'Exact Match Rate', ''],
    ['left open', PLAIN, 'Emergency Medical Responder', 'Known, Offered'],
    ['with what it defines itself', 'Exact match rate (EMR).', 'exact match rates', 'Right, Offered'],
    ['labelled as a word', CLINIC, 'NOT_ACRONYM', 'NoSense'],
    ['labelled as a name', CLINIC, 'NAME: a company', 'NoSense'],
    ['labelled as something else', PLAIN, 'OTHER', 'NoSense'],
    ['that nobody labelled', CLINIC, null, ''],
  ])('%s', (_name, text, sense, expected) => {
    expect(verdict(judge(passage(text, sense), INDEXES))).toBe(expected);
  });

  it('may be judged without its true sense: the engine cannot be right, and has to keep still', () => {
    const judged = judge(passage(CLINIC, 'Electronic Medical Record'), INDEXES, { leaveOut: true });
    expect(verdict(judged)).toBe('Known');
    expect(judged.prediction).toMatchObject({ claimed: null, couldMean: ['Emergency Medical Responder'] });
    // The glossary itself keeps it.
    expect(verdict(judge(passage(CLINIC, 'Electronic Medical Record'), INDEXES))).toContain('Right');
  });

  it('with an unknown sense has nothing to be left out', () => {
    const judged = judge(passage(CLINIC, 'Exact Match Rate'), INDEXES, { leaveOut: true });
    expect(judged.prediction.claimed).toBe(RECORD.longForm);
  });

  it('is judged by the rule that is given', () => {
    const rule = { margin: 10_000, leastCues: 3 };
    const { prediction } = judge(passage(CLINIC, 'Electronic Medical Record'), INDEXES, { rule });
    expect(prediction.claimed).toBeNull();
  });
});

describe('the scores of passages', () => {
  const judged = [
    [CLINIC, 'Electronic Medical Record'],
    [CLINIC, 'Emergency Medical Responder'],
    [CLINIC, 'Exact Match Rate'],
    [PLAIN, 'Emergency Medical Responder'],
    [CLINIC, 'NAME'],
    [PLAIN, 'NOT_ACRONYM'],
  ].map(([text = '', sense = '']) => judge(passage(text, sense), INDEXES));

  it('count claims on senses and on what is none apart', () => {
    expect(scoreSenses(judged).all).toEqual({
      passages: 4,
      claims: 3,
      right: 1,
      known: 3,
      offered: 3,
      noSense: 2,
      noSenseClaims: 1,
    } satisfies SenseScore);
  });

  it('are given for each short form, the commonest first', () => {
    const start = judge(passage('START triage', 'Simple Triage and Rapid Treatment', 'START'), INDEXES);
    expect([...scoreSenses([start, ...judged]).byShortForm].map(([name]) => name)).toEqual(['EMR', 'START']);
  });

  it('give precision and coverage, also of nothing', () => {
    const { all } = scoreSenses(judged);
    expect([precisionOf(all), coverageOf(all)]).toEqual([1 / 3, 3 / 4]);
    const none = scoreSenses([]).all;
    expect([precisionOf(none), coverageOf(none)]).toEqual([1, 0]);
  });
});

describe('a file of passages', () => {
  it('is read with and without labels', async () => {
    const row = { id: 'a', short_form: 'EMR', text: PLAIN };
    const file = write('passages.jsonl', lines({ ...row, sense: 'NAME' }, row));
    const passages: Passage[] = [];
    for await (const one of readPassages(file)) passages.push(one);
    expect(passages).toEqual([passage(PLAIN, 'NAME'), passage(PLAIN, null)]);
  });

  it.each([
    ['no short form', { id: 'a', text: 'b' }, '"short_form" must be a text'],
    [
      'a label that is no text',
      { id: 'a', text: 'b', short_form: 'EMR', sense: 1 },
      '"sense" must be a text',
    ],
  ])('is refused for a row with %s', async (_name, row, message) => {
    const file = write('bad-passages.jsonl', lines(row));
    await expect(readPassages(file).next()).rejects.toThrow(`${file}, line 1: ${message}`);
  });
});
