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
    'Section [IV]-B',
    'No. [IV]',
    'Study [IV]',
    'Stages III, and [IV]',
    'cranial nerves III, [IV], and VI',
    'Charles [IV]',
    'World War [IV]',
    'William H. Smith [IV], of Boston',
    'the planet Tallon [IV] fell',
    'DSM-[IV]',
    'the [IV] century',
    '(III), ([IV])',
    'unit [IV] of the course',
    'Chapter [CC]',
    '[IV] through VI',
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
    'start an [IV]',
    'The [IV] was removed',
    'and The [IV] was removed',
    'there is no [IV] access',
    'a nerve block [IV] line',
    'start an [IV] and I will',
    'a level [IV] line',
    'unit [IV] fluids',
    'HIV, [IV] drugs',
    '4 mg of Zofran [IV]',
    'Ketamine [IV]',
    'non-[IV] drugs',
    'IM-[IV]',
    'MI or [MI]',
    'CHF, [MI], or DM',
    'Type 2 [MI]',
    'class [MI]',
    '[IV] fluids',
    'place the [IV]: line one',
  ])('does not take the token of %j for a numeral', (marked) => {
    expect(isNumeralIn(marked)).toBe(false);
  });
});
