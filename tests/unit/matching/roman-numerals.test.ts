import { describe, expect, it } from 'vitest';
import { isRomanNumeral } from '../../../matching/roman-numerals.ts';

/** Each text has the token in question in brackets. */
function isNumeralIn(marked: string): boolean {
  const start = marked.indexOf('[');
  return isRomanNumeral(marked.replace(/[[\]]/g, ''), { start, end: marked.indexOf(']') - 1 });
}

describe('isRomanNumeral', () => {
  it.each([
    'Part [IV]',
    'PART [IV]',
    'Stage-[IV]',
    'Title [VI]',
    'Vol. [IV]',
    'Henry [IV]',
    'World War [II]',
    'Type\u00a0[IV]',
    'III and [IV]',
    'III or [IV]',
    'II, III, [IV]',
    'I–[IV]',
    'I-[IV]',
    '[IV] to VI',
    '[IV], V',
    '[IV]/V',
    '[IV]. Results',
    '[IV]) Results',
    '\n[IV]. Results',
  ])('takes the token of %j for a numeral', (marked) => {
    expect(isNumeralIn(marked)).toBe(true);
  });

  it.each([
    'an [IV] line',
    '[IV] access',
    'Give [IV].',
    'got [IV]. Results',
    'Take part. Start an [IV].',
    '[IV]',
    '[IV]/IO',
    '[IV], IM and IN',
    '[IV] and water',
    'apart [IVIG]',
    'Part [EMS]',
    'Part [IIII]',
    'Part [VX]',
    'Part []',
  ])('does not take the token of %j for a numeral', (marked) => {
    expect(isNumeralIn(marked)).toBe(false);
  });
});
