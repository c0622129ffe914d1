import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../matching/clean-text.ts';
import { findOccurrences } from '../../../matching/find-occurrences.ts';
import { ODD } from './known.ts';

const UNSEEN = ['\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff', '\u202e', '\u061c', '\u034f'];

const TOKENS =
  'EMS EMT EMTs A&Ox4 e-PCR SpO2 SpO₂ IV IN START E.M.S. AED 250 Part Henry The the crew Smith ER EMT-B (Basic) PERRL(A) NOW'.split(
    ' ',
  );
const GLUE = [
  ' ',
  '',
  '-',
  '–',
  '—',
  '/',
  '.',
  ', ',
  "'",
  '’s ',
  '_',
  '#',
  '(',
  ')',
  '\n',
  '&',
  '\u0301',
  '\ud835',
  '𝐄',
  '救',
];

const mixture = fc
  .array(fc.tuple(fc.constantFrom(...TOKENS), fc.constantFrom(...GLUE)), { maxLength: 14 })
  .map((parts) => parts.flat().join(''));
const anyText = fc.oneof(
  mixture,
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
);

describe('on any text', () => {
  it('the spans lie inside it, in order, none over another', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const { text } = cleanText(original);
        let end = 0;
        for (const occurrence of findOccurrences(text, ODD)) {
          expect(occurrence.start).toBeGreaterThanOrEqual(end);
          expect(occurrence.end).toBeGreaterThan(occurrence.start);
          end = occurrence.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 3000 },
    );
  });

  it('every offset leads back into it, and none back before another', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const { text, toOriginal, toOriginalEnd } = cleanText(original);
        let last = 0;
        for (let offset = 0; offset < text.length; offset += 1) {
          const start = toOriginal(offset);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(toOriginalEnd(offset + 1)).toBeGreaterThan(start);
          expect(toOriginalEnd(offset + 1)).toBeLessThanOrEqual(original.length);
          last = start;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('unseen characters anywhere change neither what is found nor the visible strings', () => {
    const sprinkled = fc.tuple(
      mixture,
      fc.array(fc.tuple(fc.nat(), fc.constantFrom(...UNSEEN)), { maxLength: 20 }),
    );
    fc.assert(
      fc.property(sprinkled, ([plain, places]) => {
        const original = places.reduce((text, [place, char]) => {
          const at = place % (text.length + 1);
          return text.slice(0, at) + char + text.slice(at);
        }, plain);
        expect(cleanText(original).text).toBe(cleanText(plain).text);
        expect(shownIn(original)).toEqual(shownIn(plain));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the time for a text twice as long', { retry: 2 }, () => {
  const known = ODD;
  it.each([
    'a',
    'A',
    'A.',
    '-',
    "'",
    'IV/',
    'E. ',
    'EMS-',
    'EMS ',
    'Ab',
    '1',
    'e\u0301',
    '\u0301',
    '\u00ad',
    'IV, ',
    'SMITH ',
    '𝐄',
  ])(
    'is not four times the time, for %j over and over',
    (part) => {
      // A text full of marks is slow enough to compare when it is short.
      const length = /[A-Z]{2}/.test(part) ? 50_000 : 500_000;
      const half = part.repeat(Math.ceil(length / part.length));
      const read = (text: string): void => {
        findOccurrences(cleanText(text).text, known);
      };
      const once = bestOf(3, () => read(half));
      const twice = bestOf(3, () => read(half + half));
      // Times too short to compare are no blow-up.
      expect(twice).toBeLessThan(Math.max(4 * once, 20));
    },
    60_000,
  );
});

/** What is found in a text, as a reader sees it there. */
function shownIn(original: string): string[] {
  const clean = cleanText(original);
  return findOccurrences(clean.text, ODD).map(({ start, end, shortForm }) => {
    const shown = original.slice(clean.toOriginal(start), clean.toOriginalEnd(end));
    return `${UNSEEN.reduce((text, char) => text.replaceAll(char, ''), shown)}=${shortForm}`;
  });
}

function bestOf(times: number, run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < times; round += 1) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
