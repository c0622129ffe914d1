import { describe, expect, it } from 'vitest';
import { costsOfStarts } from '../../../matching/definition-alignment.ts';
import { foldLetters, givesInitial } from '../../../matching/definition-letters.ts';
import { endOfClause, startOfClause } from '../../../matching/definition-sentence.ts';
import { wordsOf } from '../../../matching/words.ts';

/** What it costs to spell the letters with all the words. */
function costOf(letters: string, words: string): number {
  return costsOfStarts(letters, wordsOf(words))[0] ?? Number.NaN;
}

describe('costsOfStarts', () => {
  it.each([
    ['ems', 'emergency medical services'],
    ['dot', 'department of transportation'],
    ['b2b', 'business to business'],
  ])('asks nothing for %s from the initials of "%s"', (letters, words) => {
    expect(costOf(letters, words)).toBe(0);
  });

  it.each([
    // Every line is dearer on the right.
    ['emr', 'Elastic MapReduce', 'elastic mapreduce'],
    ['ang', 'angiotensin', 'anything'],
    ['ems', 'emergency medical services', 'emergency care and medical services'],
    ['hprt', 'hypoxanthine phosphoribosyl transferase', 'hypoxanthine phosphoribosyl transferase gene'],
    ['cdc', 'centers disease control and prevention', 'centers disease control in prevention'],
  ])('asks less for %s from "%s" than from "%s"', (letters, cheap, dear) => {
    expect(costOf(letters, cheap)).toBeLessThan(costOf(letters, dear));
    expect(costOf(letters, dear)).toBeLessThan(Number.POSITIVE_INFINITY);
  });

  it.each([
    ['ems', 'medical services'],
    ['ems', 'the emergency medical services'],
    ['emsx', 'emergency medical services'],
    ['sme', 'emergency medical services'],
  ])('cannot spell %s with "%s"', (letters, words) => {
    expect(costOf(letters, words)).toBe(Number.POSITIVE_INFINITY);
  });

  it('gives a cost for each word to begin with', () => {
    expect(costsOfStarts('ms', wordsOf('more medical services')).map((cost) => cost < 1)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('gives none for no words', () => {
    expect(costsOfStarts('ems', [])).toEqual([]);
  });
});

describe('foldLetters', () => {
  it.each([
    ['EMS', 'ems'],
    ['École', 'ecole'],
    ['TNF-α', 'tnf-a'],
  ])('of %s is %s', (text, folded) => {
    expect(foldLetters(text)).toBe(folded);
  });
});

describe('givesInitial', () => {
  it.each([
    ['emergency', 'e', true],
    ['extensible', 'x', true],
    ['second', '2', true],
    ['for', '4', true],
    ['emergency', 'm', false],
    ['second', '3', false],
  ])('of %s for %s is %s', (word, letter, expected) => {
    expect(givesInitial(word, letter)).toBe(expected);
  });
});

describe('startOfClause', () => {
  it.each([
    ['They left. Emergency medical services ', 'Emergency medical services '],
    ['They left.” Emergency medical services ', 'Emergency medical services '],
    ['They left. “Emergency medical services ', '“Emergency medical services '],
    ['the U.S. Department of Defense', 'the U.S. Department of Defense'],
    ['Dr. John Doe', 'Dr. John Doe'],
    ['about 1.5 per cent. of', 'about 1.5 per cent. of'],
    ['one; two', 'two'],
    ['one\n\ntwo', 'two'],
    ['one\n \t\ntwo', 'two'],
    ['one\ntwo', 'one\ntwo'],
    ['one – two', 'two'],
    ['one–two', 'one–two'],
  ])('of %j leaves %j', (text, clause) => {
    expect(text.slice(startOfClause(text, 0, text.length))).toBe(clause);
  });

  it('looks no further than it may', () => {
    const text = 'one; two three';
    expect(startOfClause(text, 5, text.length)).toBe(5);
  });
});

describe('endOfClause', () => {
  it.each([
    ['emergency services. They', 'emergency services'],
    ['emergency (medical) services', 'emergency '],
    ['emergency\n\nservices', 'emergency'],
    ['emergency\n \nservices', 'emergency'],
    ['emergency\nservices', 'emergency\nservices'],
    ['emergency – services', 'emergency'],
    ['emergency, medical', 'emergency, medical'],
    ['node.js services', 'node.js services'],
    ['services.”', 'services'],
  ])('of %j leaves %j', (text, clause) => {
    expect(text.slice(0, endOfClause(text, 0, text.length))).toBe(clause);
  });
});
