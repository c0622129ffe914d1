import { describe, expect, it } from 'vitest';
import { searchWords, singular, wantedWords } from '../../../glossary/search-words.ts';

describe('the words of a search', () => {
  it.each([
    ['Emergency Medical Services', ['emergency', 'medical', 'services']],
    ['Technician–Basic', ['technician', 'basic']],
    ['service d’aide médicale', ['service', 'daide', 'medicale']],
    ['the driver’s, drivers’ and driver', ['the', 'driver', 'drivers', 'and', 'driver']],
    ['E.M.S.', ['ems']],
    ['e.g.b and A.B', ['egb', 'and', 'a', 'b']],
    ['SpO₂', ['spo2']],
    ['A&E', ['a', 'e']],
    [' … & ?', []],
    ['', []],
  ])('of "%s" are %j', (text, words) => {
    expect(searchWords(text)).toEqual(words);
  });

  it.each([
    [['what', 'does', 'ems', 'stand', 'for'], ['ems']],
    [
      ['department', 'of', 'transportation'],
      ['department', 'transportation'],
    ],
    [['it'], ['it']],
    [[], []],
  ])('that %j is about are %j', (words, wanted) => {
    expect(wantedWords(words)).toEqual(wanted);
  });

  it.each([
    ['technicians', 'technician'],
    ['emts', 'emt'],
    ['als', 'als'],
    ['access', 'access'],
    ['bus', 'bus'],
  ])('"%s" is "%s" in the singular', (word, expected) => {
    expect(singular(word)).toBe(expected);
  });
});
