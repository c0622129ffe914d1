import { describe, expect, it } from 'vitest';
import { collectCues, indexCues } from '../../../matching/cue-index.ts';
import { rankSenses, WEIGHTS } from '../../../matching/rank-senses.ts';
import { entryWith, senseOf } from '../glossary/sense-fixture.ts';
import { cueEvidence } from './cue-fixture.ts';

const RECORD = senseOf('EMR', 'Electronic Medical Record', {
  id: 'record',
  field: 'health-records',
  strongCues: ['patient chart'],
  cues: ['clinic'],
});
const ELASTIC = senseOf('EMR', 'Elastic MapReduce', {
  id: 'elastic',
  field: 'cloud-computing',
  alsoIn: ['software'],
  strongCues: ['Hadoop', 'cluster'],
  cues: ['Spark'],
});
const RATE = senseOf('EMR', 'Exact Match Rate', { id: 'rate', field: 'statistics', usage: 'rare' });
const COIN = senseOf('EMR', 'Emirate Rial', { id: 'coin', field: 'currency', kind: 'currency unit' });

const EMR = entryWith('EMR', [RECORD, ELASTIC, RATE, COIN]);

const INDEX = indexCues(
  collectCues(
    [
      { field: 'cloud-computing', strongCues: ['cluster'], cues: ['node'] },
      { field: 'software', strongCues: [], cues: ['node', 'release'] },
      { field: 'health-records', strongCues: [], cues: ['clinic', 'release'] },
      { field: 'statistics', strongCues: ['percentile'], cues: [] },
    ],
    EMR.senses,
  ),
);

/** Fifty words and more, so that what stands before is no longer close to what stands behind. */
const FAR = 'w '.repeat(60);

/** The scores of all senses where these words stand far from any short form. */
function scoresOf(text: string, writtenOut: readonly string[] = []): Record<string, number> {
  const ranked = rankSenses(EMR, cueEvidence(text, INDEX, 'EMR'), new Set(writtenOut));
  return Object.fromEntries(ranked.map(({ sense, score }) => [sense.id, score]));
}

const NOTHING: Record<string, number> = { record: 0, elastic: 0, rate: WEIGHTS.rare, coin: 0 };

describe('the score of a sense', () => {
  const { field, fieldStrong, own, ownStrong, near, writtenOut, amount, rare } = WEIGHTS;

  it.each<[name: string, text: string, expected: Record<string, number>]>([
    ['is nothing without cues, and less for a rare one', 'w', {}],
    ['grows by a cue of its own', 'Spark', { elastic: own }],
    ['grows more by a strong one', 'Hadoop', { elastic: ownStrong }],
    ['grows by a cue of its field', 'release', { record: field, elastic: field }],
    ['grows more by a strong one of its field', 'percentile', { rate: rare + fieldStrong }],
    ['counts a cue once of two fields that are both its own', 'node', { elastic: field }],
    ['adds up what is its own and its field’s', 'clinic', { record: own + field }],
    ['adds up what is strong for both', 'cluster', { elastic: ownStrong + fieldStrong }],
    ['counts a cue once, however often it stands there', 'Spark Spark spark', { elastic: own }],
    ['counts two forms of a word once', 'clinics and a clinic', { record: own + field }],
    ['adds up several cues', 'Spark and Hadoop', { elastic: own + ownStrong }],
    ['counts a phrase', 'the patient charts', { record: ownStrong }],
    ['counts more what stands close', 'EMR on Spark', { elastic: own * near }],
    ['counts near and far once, as near', `Spark ${FAR} EMR Spark`, { elastic: own * near }],
    ['counts less what stands far off', `Spark ${FAR} EMR`, { elastic: own }],
  ])('%s', (_name, text, expected) => {
    const scores = scoresOf(text);
    for (const [id, score] of Object.entries({ ...NOTHING, ...expected })) {
      expect(scores[id], id).toBeCloseTo(score);
    }
  });

  it('grows where the page writes the sense out, if not alone', () => {
    expect(scoresOf('w', ['elastic', 'rate'])).toEqual({
      ...NOTHING,
      elastic: writtenOut,
      rate: writtenOut + rare,
    });
  });

  it.each([
    ['at an amount', ['EMR'], amount],
    ['at no amount', [], 0],
    ['where another one is', ['AED'], 0],
  ])('of a currency grows where its short form stands %s, and no other does', (_name, forms, coin) => {
    const evidence = { ...cueEvidence('w', INDEX, 'EMR'), amounts: new Set(forms) };
    const ranked = rankSenses(EMR, evidence, new Set());
    expect(Object.fromEntries(ranked.map(({ sense, score }) => [sense.id, score]))).toEqual({
      ...NOTHING,
      coin,
    });
  });

  it('of one short form is not touched by what stands close to another', () => {
    const evidence = cueEvidence(`EMS on Spark ${FAR} EMR`, INDEX, 'EMR', 'EMS');
    const elastic = rankSenses(EMR, evidence, new Set()).find(({ sense }) => sense === ELASTIC);
    expect(elastic?.score).toBe(own);
  });
});

describe('the order of senses', () => {
  const orderOf = (text: string): string[] =>
    rankSenses(EMR, cueEvidence(text, INDEX, 'EMR'), new Set()).map(({ sense }) => sense.id);

  it.each([
    ['w', ['record', 'elastic', 'coin', 'rate']],
    ['Spark', ['elastic', 'record', 'coin', 'rate']],
    ['Spark clinic', ['record', 'elastic', 'coin', 'rate']],
    ['percentile', ['record', 'elastic', 'coin', 'rate']],
  ])('for %j is %j: by score, else as the entry has it', (text, expected) => {
    expect(orderOf(text)).toEqual(expected);
  });

  it('holds every sense, and leaves the entry as it was', () => {
    rankSenses(EMR, cueEvidence('Spark Hadoop', INDEX, 'EMR'), new Set());
    expect(EMR.senses).toEqual([RECORD, ELASTIC, RATE, COIN]);
  });
});

describe('the cues that speak for a sense', () => {
  it('are told as the glossary writes them, those that count most first', () => {
    const evidence = cueEvidence('nodes, Spark, hadoop and clusters', INDEX, 'EMR');
    const [first] = rankSenses(EMR, evidence, new Set());
    expect(first?.cues).toEqual(['cluster', 'Hadoop', 'Spark', 'node']);
  });

  it('are none of those that speak for others', () => {
    const evidence = cueEvidence('Spark, clinic', INDEX, 'EMR');
    const cues = rankSenses(EMR, evidence, new Set()).map(({ sense, cues }) => [sense.id, cues]);
    expect(Object.fromEntries(cues)).toEqual({
      record: ['clinic'],
      elastic: ['Spark'],
      rate: [],
      coin: [],
    });
  });
});
