import { describe, expect, it } from 'vitest';
import {
  initialsSpell,
  lettersLeft,
  lettersOf,
  mayOpen,
  repeatedLetters,
  startOfInitials,
} from '../../../matching/initials.ts';
import { wordsOf } from '../../../matching/words.ts';

describe('lettersOf', () => {
  it.each([
    ['EMS', 'ems'],
    ['E.M.S.', 'ems'],
    ['EMT-I/85', 'emti85'],
    ['A&Ox4', 'aox4'],
    ['--', ''],
    ['É.D.F.', 'edf'],
    ['TNF-α', 'tnfa'],
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

describe('startOfInitials', () => {
  it.each([
    ['EMS', 'call emergency medical services', 'emergency medical services'],
    ['ROSC', 'a return of spontaneous circulation', 'return of spontaneous circulation'],
    ['AAA', 'the American Academy of Arts', 'American Academy of Arts'],
    [
      'FIFA',
      'la Fédération internationale de football association',
      'Fédération internationale de football association',
    ],
  ])('begins %s within "%s"', (shortForm, text, expected) => {
    const words = wordsOf(text);
    expect(text.slice(words[startOfInitials(lettersOf(shortForm), words)]?.start)).toBe(expected);
  });

  it.each([
    ['EMS', 'medical services'],
    ['EMS', 'emergency medical services of'],
    ['EMS', 'emergency medical care services'],
    ['EMS', 'non-emergency medical services'],
    ['EMS', ''],
  ])('finds no start for %s in "%s"', (shortForm, text) => {
    expect(startOfInitials(lettersOf(shortForm), wordsOf(text))).toBe(-1);
  });
});

describe('mayOpen', () => {
  it.each(['emergency', 'in', 'von', 'Les'])('lets "%s" begin a long form', (word) => {
    expect(mayOpen(word)).toBe(true);
  });

  it.each(['the', 'of', 'and', 'a', 'per'])('lets "%s" begin none', (word) => {
    expect(mayOpen(word)).toBe(false);
  });
});

describe('repeatedLetters', () => {
  it.each([
    ['W3C', 'wwwc'],
    ['F3EA', 'fffea'],
    ['EC2', 'ecc'],
    ['EMS', ''],
    ['2FA', ''],
    ['rps12', ''],
  ])('of %s are "%s"', (shortForm, letters) => {
    expect(repeatedLetters(shortForm)).toBe(letters);
  });
});

describe('lettersLeft', () => {
  it.each([
    ['services', 3, 2],
    ['of', 3, -1],
    ['of', 2, 2],
    ['medical', 2, 1],
    ['emergency', 1, 0],
    ['care', 2, -1],
  ])('before "%s", of %d of EMS, are %d', (word, left, expected) => {
    const [first] = wordsOf(word);
    expect(first && lettersLeft('ems', left, first)).toBe(expected);
  });
});
