import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../matching/read-text.ts';
import type { Disambiguation } from '../../../matching/types.ts';
import { BUNDLED } from './bundled-indexes.ts';

/** Short forms, long forms, definitions and cue words of several senses, so that every tier has its turn. */
const PIECES = [
  ...'EMS EMTs EMT’s EMR EMT-B AEMT NREMT AED CAD START FAST TBI IV SpO2 A&Ox4 E.M.S. ZBW'.split(' '),
  ...['emergency medical services', 'electronic medical records', 'Elastic MapReduce', 'exact match rate'],
  ...['Elastic MapReduce (EMR)', 'EMR (electronic medical record)', 'early mouse teams (EMT)'],
  ...['zebra body weight (ZBW)', '(ZBWs)', 'QX stands for quick xylem', 'Energy management system (EMS)'],
  ...['ambulance', 'paramedics', 'dispatched crew', 'AWS cluster', 'Hadoop', 'S3 bucket', 'patient charts'],
  ...['vimentin', 'E-cadherin', 'metastasis', 'price', 'dirham', 'Dubai', 'NOW IN CAPITALS', '250', 'the'],
  ...[
    '(',
    ')',
    '[',
    '“',
    '\n',
    '. ',
    ', ',
    ': ',
    '/',
    '-',
    '救急',
    '🚑',
    'e\u0301',
    '𝐄𝐌𝐒',
    'ＥＭＴ',
    '\ud835',
  ],
];
const GLUE = [' ', ' ', ' ', '', '\u00ad', '\u200b', '\n\n', '’s '];

const mixture = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...GLUE)), { maxLength: 40, size: 'max' })
  .map((parts) => parts.flat().join(''));

const anyText = fc.oneof(
  fc.string({ maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

/** The ids of every sense that a decision carries, claimed or not. */
function sensesOf(meaning: Disambiguation): string[] {
  switch (meaning.kind) {
    case 'claimed':
      return [meaning.sense, ...meaning.others].map(({ id }) => id);
    case 'page-defined':
      return meaning.others.map(({ id }) => id);
    case 'could-mean':
      return meaning.senses.map(({ id }) => id);
  }
}

function checkReading(text: string): void {
  let end = 0;
  for (const { meaning, ...occurrence } of readText(text, BUNDLED)) {
    expect(occurrence.start).toBeGreaterThanOrEqual(end);
    expect(occurrence.end).toBeGreaterThan(occurrence.start);
    end = occurrence.end;
    expect(meaning?.shortForm).toBe(occurrence.shortForm);
    const known = BUNDLED.entryOf(occurrence.shortForm)?.senses ?? [];
    const carried = meaning ? sensesOf(meaning) : [];
    expect(carried.toSorted()).toEqual(known.map(({ id }) => id).toSorted());
    if (meaning?.kind === 'claimed') expect(known).toContain(meaning.sense);
    if (meaning?.kind === 'page-defined') checkLetters(meaning);
  }
  expect(end).toBeLessThanOrEqual(text.length);
}

function checkLetters({ longForm, letters }: { longForm: string; letters: readonly number[] }): void {
  expect(longForm.trim()).not.toBe('');
  expect(letters).toEqual([...new Set(letters)].sort((a, b) => a - b));
  for (const at of letters) expect(longForm.charAt(at)).not.toBe('');
}

describe('whatever the text', () => {
  it('its spans are in order and inside it, and each carries every sense of its entry once', () => {
    fc.assert(fc.property(anyText, checkReading), { numRuns: 1500 });
  });

  it('they are so in a mixture of short forms, definitions and cues, too', () => {
    fc.assert(fc.property(mixture, checkReading), { numRuns: 1500 });
  });

  it('it is read the same a second time, and after any other text', () => {
    fc.assert(
      fc.property(mixture, mixture, (text, other) => {
        const first = readText(text, BUNDLED);
        readText(other, BUNDLED);
        expect(readText(text, BUNDLED)).toEqual(first);
      }),
      { numRuns: 300 },
    );
  });

  it('the mixture reaches every tier', () => {
    const reasons = new Set<string>();
    for (const text of fc.sample(mixture, { numRuns: 1500, seed: 7 })) {
      for (const { meaning } of readText(text, BUNDLED)) reasons.add(`${meaning?.kind}, ${meaning?.reason}`);
    }
    expect([...reasons]).toEqual(
      expect.arrayContaining([
        'claimed, defined',
        'claimed, written-out',
        'claimed, cues',
        'claimed, only-sense',
        'page-defined, defined',
        'could-mean, defined-twice',
        'could-mean, written-out-twice',
        'could-mean, no-evidence',
      ]),
    );
  });
});
