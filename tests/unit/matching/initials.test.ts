import { describe, expect, it } from 'vitest';
import { alignLetters, initialsSpell, lettersOf } from '../../../matching/initials.ts';
import { wordsOf } from '../../../matching/words.ts';

describe('lettersOf', () => {
  it.each([
    ['EMS', 'ems'],
    ['E.M.S.', 'ems'],
    ['EMT-I/85', 'emti85'],
    ['A&Ox4', 'aox4'],
    ['--', ''],
  ])('of %s are %s', (shortForm, letters) => {
    expect(lettersOf(shortForm)).toBe(letters);
  });
});

describe('initialsSpell', () => {
  it.each([
    ['EMS', 'emergency medical services'],
    ['EMT', 'epithelial–mesenchymal transition'],
    ['EMT', 'epithelial-to-mesenchymal transition'],
    ['HHS', 'Health and Human Services'],
    ['DOT', 'Department of Transportation'],
    ['ROSC', 'return of spontaneous circulation'],
    ['EMR', 'Elastic MapReduce'],
    ['EMT-B', 'Emergency Medical Technician–Basic'],
    ['NSCLC', 'non-small cell lung cancer'],
    ['NCLC', 'non-small cell lung cancer'],
    ['H&S', 'health & safety'],
  ])('finds %s in the initials of "%s"', (shortForm, longForm) => {
    expect(initialsSpell(lettersOf(shortForm), wordsOf(longForm))).toBe(true);
  });

  it.each([
    ['EMS', 'emergency medical'],
    ['EMS', 'emergency medical services system'],
    ['EMS', 'the emergency medical services'],
    ['EMS', 'medical emergency services'],
    ['EMS', 'emergency services'],
    ['DNA', 'deoxyribonucleic acid'],
    ['EMS', ''],
    ['', 'emergency'],
  ])('does not find %s in the initials of "%s"', (shortForm, longForm) => {
    expect(initialsSpell(lettersOf(shortForm), wordsOf(longForm))).toBe(false);
  });
});

describe('alignLetters', () => {
  it.each([
    ['dna', 'the deoxyribonucleic acid', 'deoxyribonucleic acid'],
    ['ems', 'ethyl methanesulfonate', 'ethyl methanesulfonate'],
    ['ems', 'some emergency medical services', 'emergency medical services'],
    ['ems', '(emergency medical services', 'emergency medical services'],
  ])('begins %s at the start of a word of "%s"', (letters, text, expected) => {
    expect(text.slice(alignLetters(letters, text))).toBe(expected);
  });

  it.each([
    ['ems', 'medical services'],
    ['ems', 'the system'],
    ['ems', ''],
    ['xyz', 'emergency medical services'],
  ])('finds no place for %s in "%s"', (letters, text) => {
    expect(alignLetters(letters, text)).toBe(-1);
  });
});
