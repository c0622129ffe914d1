import { describe, expect, it } from 'vitest';
import { findOccurrences } from '../../../matching/find-occurrences.ts';
import { ODD } from './known.ts';

function amounts(text: string): string[] {
  return findOccurrences(text, ODD).flatMap(({ start, end, amount }) =>
    amount ? text.slice(start, end) : [],
  );
}

describe('the code of a currency', () => {
  it.each([
    ['AED 250', 'AED'],
    ['250 AED', 'AED'],
    ['for AED1,200 a night', 'AED'],
    ['from AED 99', 'AED'],
    ['AED 1.2 million', 'AED'],
    ['5 million AED', 'AED'],
    ['$40 CAD', 'CAD'],
    ['CAD $40', 'CAD'],
    ['CHF 9.90', 'CHF'],
    ['CHF: 120', 'CHF'],
    ['1,000 CHF per year', 'CHF'],
  ])('stands beside an amount in %s', (text, code) => {
    expect(amounts(text)).toEqual([code]);
  });

  it.each([
    '12 AED units',
    'two AEDs',
    '250 AEDs',
    'In 2019 AED use rose',
    'AED 1 and AED 2',
    'Step 3 AED',
    'CHF, 45 %',
    'The AED was used. 250 people came.',
    'EMS 250',
    '1. AED',
    'AED20',
    'AED1200',
  ])('stands beside no amount in %s', (text) => {
    expect(amounts(text)).toEqual([]);
  });
});
