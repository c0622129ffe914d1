import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearCues } from '../../../matching/near-cues.ts';
import { createTokenReader } from '../../../matching/tokens.ts';
import type { Occurrence } from '../../../matching/types.ts';

const reader = createTokenReader();

/** A text of words "w", in which a cue is "c" and a digit, and a short form is in capitals. */
function nearIn(words: readonly string[]): Record<string, number[]> {
  const text = words.join(' ');
  const occurrences: Occurrence[] = [...text.matchAll(/[A-Z]+/g)].map(({ index, 0: shortForm }) => ({
    start: index,
    end: index + shortForm.length,
    shortForm,
  }));
  const places = words.flatMap((word, at) => (word.startsWith('c') ? [at] : []));
  const cues = places.map((at) => Number(words[at]?.slice(1)));
  const near = nearCues(reader.read(text), occurrences, { cues, words: places });
  return Object.fromEntries([...near].map(([form, set]) => [form, [...set].sort((a, b) => a - b)]));
}

const filler = (count: number): string[] => Array<string>(count).fill('w');

describe('the cues close to a short form', () => {
  it.each<[name: string, words: string[], expected: Record<string, number[]>]>([
    ['are those beside it', ['c1', 'EMS', 'c2'], { EMS: [1, 2] }],
    ['are those 50 words before it', ['c1', ...filler(49), 'EMS'], { EMS: [1] }],
    ['are not those 51 words before it', ['c1', ...filler(50), 'EMS'], {}],
    ['are those 50 words behind it', ['EMS', ...filler(49), 'c1'], { EMS: [1] }],
    ['are not those 51 words behind it', ['EMS', ...filler(50), 'c1'], {}],
    ['are none where there is none', ['EMS', 'w'], {}],
    ['are none where there is no short form', ['c1'], {}],
    [
      'are those of all its places',
      ['EMS', 'c1', ...filler(120), 'c2', ...filler(120), 'c3', 'EMS'],
      { EMS: [1, 3] },
    ],
    ['are named once', ['c1', 'EMS', 'c1', 'EMS', 'c1'], { EMS: [1] }],
    [
      'are told apart by short form',
      ['c1', 'EMS', ...filler(60), 'c2', 'EMR', 'c3'],
      { EMS: [1], EMR: [2, 3] },
    ],
    ['are shared by neighbors', ['EMS', 'c1', 'EMR'], { EMS: [1], EMR: [1] }],
    [
      'are not lost to an occurrence between, whose reach begins later',
      ['EMS', ...filler(40), 'c1', 'EMR', ...filler(40), 'EMS'],
      { EMS: [1], EMR: [1] },
    ],
  ])('%s', (_name, words, expected) => {
    expect(nearIn(words)).toEqual(expected);
  });

  it('are counted from the word it begins at, also where it is several words', () => {
    const text = `EMT-Basic ${filler(48).join(' ')} c1`;
    const found = { cues: [1], words: [50] };
    const near = nearCues(reader.read(text), [{ start: 0, end: 9, shortForm: 'EMT-B' }], found);
    expect(near.get('EMT-B')).toEqual(new Set([1]));
  });

  it('are the same as those that a plain comparison of every pair finds', () => {
    const word = fc.oneof(
      { weight: 12, arbitrary: fc.constant('w') },
      { weight: 1, arbitrary: fc.constantFrom('EMS', 'EMR') },
      { weight: 2, arbitrary: fc.nat(9).map((cue) => `c${cue}`) },
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 300, size: 'max' }), (words) => {
        const expected: Record<string, Set<number>> = {};
        words.forEach((form, at) => {
          if (!/[A-Z]/.test(form)) return;
          words.forEach((cue, place) => {
            if (!cue.startsWith('c') || Math.abs(place - at) > 50) return;
            expected[form] ??= new Set();
            expected[form].add(Number(cue.slice(1)));
          });
        });
        const sorted = Object.entries(expected).map(([form, set]) => [form, [...set].sort((a, b) => a - b)]);
        expect(nearIn(words)).toEqual(Object.fromEntries(sorted));
      }),
    );
  });
});
