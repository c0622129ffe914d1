import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../matching/clean-text.ts';
import { findOccurrences } from '../../../matching/find-occurrences.ts';
import { KNOWN } from './known.ts';

const INVISIBLE = ['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff'];

describe('cleanText', () => {
  it.each([
    ['a soft hyphen', 'Emer\u00adgency', 'Emergency'],
    ['a zero-width space', 'E\u200bMS', 'EMS'],
    ['a zero-width non-joiner', 'E\u200cMS', 'EMS'],
    ['a zero-width joiner', 'E\u200dMS', 'EMS'],
    ['a word joiner', 'E\u2060MS', 'EMS'],
    ['a byte order mark', '\ufeffEMS', 'EMS'],
    ['several in a row', '\u200b\u00adE\u200b\u200bMS\u00ad', 'EMS'],
    ['nothing but what is unseen', '\u200b\u00ad', ''],
  ])('removes %s', (_name, original, clean) => {
    expect(cleanText(original).text).toBe(clean);
  });

  it.each([
    ['letters', 'ＥＭＳ', 'EMS'],
    ['digits', '１２', '12'],
    ['brackets', '救急（ＥＭＳ）', '救急(EMS)'],
    ['the first and the last of them', '！～', '!~'],
  ])('reads full-width %s as plain ones', (_name, original, clean) => {
    expect(cleanText(original).text).toBe(clean);
  });

  it.each(['', 'EMS', 'The EMS system', 'naïve – “quoted” 救急', '🚑 EMS', '①'])(
    'gives %s back as it is, every offset with it',
    (original) => {
      const clean = cleanText(original);
      expect(clean.text).toBe(original);
      for (let offset = 0; offset <= original.length; offset += 1) {
        expect(clean.toOriginal(offset)).toBe(offset);
      }
    },
  );

  it.each([
    ['mathematical letters', '𝐄𝐌𝐒', 'EMS'],
    ['subscript digits', 'SpO₂', 'SpO2'],
    ['ligatures', 'aﬀix', 'affix'],
    ['a letter and its mark', 'e\u0301', 'é'],
    ['a script letter', 'ℰMS', 'ℰMS'.normalize('NFKC')],
  ])('reads %s as plain ones', (_name, original, clean) => {
    expect(cleanText(original).text).toBe(clean);
  });

  it.each(['²', '™', 'Ⅳ', 'Ⓔ', '½', '…', '\u00a0', '‑', 'é', '한'])(
    'keeps %s, which says more than its letters',
    (sign) => {
      expect(cleanText(`${sign}\u00ad`).text).toBe(sign);
    },
  );

  it('leads an end back behind both halves of a pair and all marks of a letter', () => {
    const original = 'a𝐄\u00ad𝐌𝐒\u200b e\u0301\u00ad!';
    const clean = cleanText(original);
    expect(clean.text).toBe('aEMS é!');
    expect(original.slice(clean.toOriginal(1), clean.toOriginalEnd(4))).toBe('𝐄\u00ad𝐌𝐒');
    expect(original.slice(clean.toOriginal(5), clean.toOriginalEnd(6))).toBe('e\u0301');
    expect(clean.toOriginalEnd(0)).toBe(0);
  });

  it('leads both letters of a ligature back to the one sign', () => {
    const { text, toOriginal, toOriginalEnd } = cleanText('aﬁb');
    expect(text).toBe('afib');
    expect([toOriginal(1), toOriginal(2), toOriginal(3)]).toEqual([1, 1, 2]);
    expect([toOriginalEnd(2), toOriginalEnd(3), toOriginalEnd(4)]).toEqual([2, 2, 3]);
  });

  it('leads every offset back to the character that stood there', () => {
    const original = '\u200bE\u00adM\u200b\u200bS Ｘ🚑\u00ad!';
    const clean = cleanText(original);
    const back = Array.from({ length: clean.text.length }, (_, offset) => clean.toOriginal(offset));
    expect(clean.text).toBe('EMS X🚑!');
    expect(back).toEqual([1, 3, 6, 7, 8, 9, 10, 12]);
  });

  it('leads the end of the text back behind its last visible character', () => {
    expect(cleanText('E\u00adMS\u200b\u200b').toOriginal(3)).toBe(4);
    expect(cleanText('\u200b').toOriginal(0)).toBe(1);
  });
});

describe('a text with unseen characters sprinkled in', () => {
  const texts = [
    'EMTs and EMT-Basics work in EMS.',
    'An EMT’s skills: ALS/BLS, an IV line, E.M.S. and EMT-I/85.',
    'non-EMS, EMS-based, EMR-CI, X-EMS, Part IV, EMS-1234',
    '救急EMSは 🚑 EMR (NREMT)',
  ];

  it.each(texts)('has the occurrences of the plain text, at the same visible strings: %s', (plain) => {
    const expected = findOccurrences(plain, KNOWN).map(({ start, end, shortForm }) => ({
      start,
      end,
      shortForm,
      shown: plain.slice(start, end),
    }));
    for (let seed = 1; seed <= 200; seed += 1) {
      const original = sprinkled(plain, createRandom(seed));
      const clean = cleanText(original);
      const found = findOccurrences(clean.text, KNOWN).map(({ start, end, shortForm }) => ({
        start,
        end,
        shortForm,
        shown: visible(original.slice(clean.toOriginal(start), clean.toOriginal(end))),
      }));
      expect(found, `seed ${seed}`).toEqual(expected);
    }
  });

  it('starts each mark at a visible character', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const original = sprinkled('EMS, EMT and EMR', createRandom(seed));
      const clean = cleanText(original);
      for (const { start } of findOccurrences(clean.text, KNOWN)) {
        expect(original.charAt(clean.toOriginal(start)), `seed ${seed}`).toBe('E');
      }
    }
  });
});

/** A small generator with a seed (mulberry32), so that a failure can be had again. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function sprinkled(plain: string, random: () => number): string {
  const pieces = [...plain, ''].map((char) => {
    let piece = '';
    while (random() < 0.3) piece += INVISIBLE[Math.floor(random() * INVISIBLE.length)];
    return piece + char;
  });
  return pieces.join('');
}

function visible(text: string): string {
  return INVISIBLE.reduce((left, char) => left.replaceAll(char, ''), text);
}
