import { describe, expect, it } from 'vitest';
import {
  bareShortForm,
  kindOf,
  looksCapital,
  looksShort,
  stemOf,
} from '../../../matching/definition-short-form.ts';

describe('stemOf', () => {
  it.each([
    ['EMTs', 'EMT'],
    ['EMT’s', 'EMT'],
    ["EMT's", 'EMT'],
    ['EMS', 'EMS'],
    ['EMS’', 'EMS'],
    ['mRNAs', 'mRNA'],
    ['E.M.T.s', 'E.M.T.'],
    [' EMT ', 'EMT'],
    ['cdks', 'cdks'],
  ])('of %s is %s', (shortForm, stem) => {
    expect(stemOf(shortForm)).toBe(stem);
  });
});

describe('bareShortForm', () => {
  it.each([
    ['or EMS', 'EMS'],
    ['hereinafter referred to as the “EMS”', 'EMS'],
    ['abbr. EMS', 'EMS'],
    ['EMS, for short', 'EMS'],
    ['orEMS', 'orEMS'],
    ['', ''],
  ])('of "%s" is "%s"', (text, bare) => {
    expect(bareShortForm(text)).toBe(bare);
  });
});

describe('looksShort', () => {
  it.each(['EMS', 'E.M.S.', 'SpO2', 'EMT-I/85', 'Ang II', 'aa', 'TNF-α', 'k(a)'])('accepts %s', (text) => {
    expect(looksShort(text)).toBe(true);
  });

  it.each(['', 'E', '12', 'three small words', 'VERYLONGCODE', 'n = 5', '—'])('refuses "%s"', (text) => {
    expect(looksShort(text)).toBe(false);
  });
});

describe('looksCapital', () => {
  it.each([
    ['EMS', true],
    ['mRNA', true],
    ['Milan', false],
    ['aa', false],
  ])('of %s is %s', (text, expected) => {
    expect(looksCapital(text)).toBe(expected);
  });
});

describe('kindOf', () => {
  it.each([
    ['EMS', 'letters'],
    ['mRNA', 'letters'],
    ['rps12', 'letters'],
    ['Milan', 'word'],
    ['Ig', 'word'],
    ['bpm', 'lower'],
    ['5 min', 'lower'],
  ])('of %s is %s', (stem, kind) => {
    expect(kindOf(stem)).toBe(kind);
  });
});
