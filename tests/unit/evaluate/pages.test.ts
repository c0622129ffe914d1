import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addScores,
  type FoundMark,
  type Mention,
  type PageScore,
  readLabelledPages,
  scorePage,
} from '../../../bench/evaluate/pages.ts';

/** Some mentions of EMR in one sense. */
function label(sense: string, wanted: Mention['wanted'], strings: Record<string, number>): Mention {
  return { shortForm: 'EMR', sense, wanted, strings: new Map(Object.entries(strings)) };
}

/** Marks, each told as "EMR" or as "EMR=Elastic MapReduce". */
const marks = (...told: readonly string[]): FoundMark[] =>
  told.map((one) => {
    const [text = '', claimed = null] = one.split('=');
    return { text, claimed };
  });

const score = (mentions: readonly Mention[], ...told: readonly string[]): PageScore =>
  scorePage({ file: 'a.html', mentions }, marks(...told), (longForm, { sense }) => longForm === sense);

const wantedTwice = label('Record', 'yes', { EMR: 2 });
const NOTHING = {
  wanted: 0,
  found: 0,
  rightlyClaimed: 0,
  marks: 0,
  wrongMarks: 0,
  claims: 0,
  wrongClaims: 0,
  unlabelled: 0,
};

describe('the score of a page', () => {
  it.each<[name: string, mentions: Mention[], marks: string[], Partial<PageScore>]>([
    ['of nothing is nothing', [], [], {}],
    [
      'counts what is marked and rightly claimed',
      [wantedTwice],
      ['EMR=Record', 'EMR=Record'],
      { wanted: 2, found: 2, rightlyClaimed: 2, marks: 2, claims: 2 },
    ],
    [
      'counts what is not marked',
      [wantedTwice],
      ['EMR=Record'],
      {
        wanted: 2,
        found: 1,
        rightlyClaimed: 1,
        marks: 1,
        claims: 1,
        remarks: ['not marked: EMR (1 of 2)'],
      },
    ],
    [
      'counts an open mark as found, but not as claimed',
      [wantedTwice],
      ['EMR', 'EMR=Record'],
      { wanted: 2, found: 2, rightlyClaimed: 1, marks: 2, claims: 1, remarks: ['left open: EMR (1)'] },
    ],
    [
      'counts marks beyond those that are wanted as wrong',
      [wantedTwice],
      ['EMR', 'EMR', 'EMR'],
      {
        wanted: 2,
        found: 2,
        marks: 3,
        wrongMarks: 1,
        remarks: ['wrongly marked: EMR (1)', 'left open: EMR (2)'],
      },
    ],
    [
      'counts a mark of what is none as wrong',
      [label('a name', 'no', { EMR: 1 })],
      ['EMR'],
      { marks: 1, wrongMarks: 1, remarks: ['wrongly marked: EMR (1)'] },
    ],
    [
      'counts a mark that is merely allowed neither way',
      [label('Record', 'allowed', { EMR: 1 })],
      ['EMR=Record'],
      { marks: 1, claims: 1 },
    ],
    ['does not miss a mark that is merely allowed', [label('Record', 'allowed', { EMR: 1 })], [], {}],
    [
      'counts a claim of another sense as wrong',
      [wantedTwice],
      ['EMR=Record', 'EMR=Responder'],
      {
        wanted: 2,
        found: 2,
        rightlyClaimed: 1,
        marks: 2,
        claims: 2,
        wrongClaims: 1,
        remarks: ['wrong claim: EMR as Responder'],
      },
    ],
    [
      'counts a claim as wrong that stands more often than its sense',
      [wantedTwice, label('Responder', 'yes', { EMR: 1 })],
      ['EMR=Record', 'EMR=Responder', 'EMR=Responder'],
      {
        wanted: 3,
        found: 3,
        rightlyClaimed: 2,
        marks: 3,
        claims: 3,
        wrongClaims: 1,
        remarks: ['wrong claim: EMR as Responder'],
      },
    ],
    [
      'counts a claim of an allowed mark as wrong where its sense is another',
      [label('Record', 'allowed', { EMR: 1 })],
      ['EMR=Responder'],
      { marks: 1, claims: 1, wrongClaims: 1, remarks: ['wrong claim: EMR as Responder'] },
    ],
    [
      'lets any claim pass where people could not say what is meant',
      [label('several meanings possible', 'allowed', { EMR: 1 })],
      ['EMR=Responder'],
      { marks: 1, claims: 1 },
    ],
    [
      'counts marks that nobody labelled apart',
      [wantedTwice],
      ['EMR=Record', 'EMR=Record', 'ZBW=zebra body weight', 'ZBW'],
      {
        wanted: 2,
        found: 2,
        rightlyClaimed: 2,
        marks: 2,
        claims: 2,
        unlabelled: 2,
        remarks: ['not labelled: ZBW (2) as zebra body weight, several'],
      },
    ],
    [
      'tells spellings apart',
      [label('Record', 'yes', { EMR: 1, EMRs: 1 })],
      ['EMR=Record'],
      {
        wanted: 2,
        found: 1,
        rightlyClaimed: 1,
        marks: 1,
        claims: 1,
        remarks: ['not marked: EMRs (1 of 1)'],
      },
    ],
  ])('%s', (_name, mentions, told, expected) => {
    const { remarks, ...numbers } = score(mentions, ...told);
    const { remarks: expectedRemarks = [], ...expectedNumbers } = expected;
    expect(numbers).toEqual({ ...NOTHING, ...expectedNumbers });
    expect(remarks).toEqual(expectedRemarks);
  });

  it('adds up over pages', () => {
    const one = score([wantedTwice], 'EMR=Responder');
    const other = score([wantedTwice], 'EMR=Record', 'EMR', 'EMR');
    expect(addScores(one, other)).toEqual({
      ...NOTHING,
      wanted: 4,
      found: 3,
      rightlyClaimed: 1,
      marks: 4,
      wrongMarks: 1,
      claims: 2,
      wrongClaims: 1,
      remarks: [...one.remarks, ...other.remarks],
    });
  });
});

describe('a folder of labelled pages', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'spellout-pages-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const write = (name: string, mentions: unknown): void =>
    writeFileSync(join(folder, name), JSON.stringify({ mentions }));
  const mention = (more: object) => ({
    short_form: 'EMR',
    strings: { EMR: 2, EMRs: 1 },
    sense: 'Record',
    mark: 'yes',
    context: 'text',
    ...more,
  });

  it('without labels is refused', async () => {
    await expect(readLabelledPages(folder)).rejects.toThrow('holds no labelled pages');
  });

  it('is read in the order of its names, with what is wanted, allowed and wrong', async () => {
    write('b.json', [mention({})]);
    write('a.json', [mention({ mark: 'no' }), mention({ mark: 'no', context: 'code' })]);
    const pages = await readLabelledPages(folder);
    expect(pages.map(({ file }) => file)).toEqual(['a.html', 'b.html']);
    expect(pages.map(({ mentions }) => mentions.map(({ wanted }) => wanted))).toEqual([
      ['allowed', 'no'],
      ['yes'],
    ]);
    expect([...(pages[1]?.mentions[0]?.strings ?? [])]).toEqual([
      ['EMR', 2],
      ['EMRs', 1],
    ]);
  });

  it.each([
    ['no list', 'EMR', '"mentions" must be a list'],
    ['a mention without sense', [mention({ sense: null })], '"sense" must be a text'],
    ['a mention without strings', [mention({ strings: null })], 'not a JSON object'],
  ])('is refused with the file where it holds %s', async (_name, mentions, message) => {
    write('c.json', mentions);
    await expect(readLabelledPages(folder)).rejects.toThrow(join(folder, 'c.json'));
    await expect(readLabelledPages(folder)).rejects.toThrow(message);
  });
});
