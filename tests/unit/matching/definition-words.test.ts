import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstWords, lastWords } from '../../../matching/definition-words.ts';
import { wordsOf } from '../../../matching/words.ts';

/** Pieces of texts in which words are hard to tell apart; no blank ends a clause. */
const PIECES = [
  'rock',
  'n',
  'é',
  'e\u0301',
  '2',
  '-',
  '–',
  '/',
  "'",
  '’',
  '&',
  ' ',
  ',',
  '(',
  'α',
  '\u{1F691}',
];

const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));

describe('the words of a stretch', () => {
  it('are those that wordsOf finds, from the front', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(firstWords(text, 0, text.length, text.length)).toEqual(wordsOf(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('are those that wordsOf finds, from the back', () => {
    fc.assert(
      fc.property(texts, (text) => {
        // A dash between blanks ends a clause, which wordsOf knows nothing of.
        fc.pre(!/[-–] /.test(text));
        expect(lastWords(text, 0, text.length, () => true)).toEqual(wordsOf(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('are counted from the front', () => {
    expect(firstWords('one two three', 0, 13, 2).map((word) => word.text)).toEqual(['one', 'two']);
  });

  it('end with the word that nothing may go before', () => {
    const words = lastWords('one two three', 0, 13, (word) => word.text !== 'two');
    expect(words.map((word) => word.text)).toEqual(['two', 'three']);
  });

  it('are those of one clause', () => {
    const words = lastWords('one; two three', 0, 14, () => true);
    expect(words.map((word) => word.text)).toEqual(['two', 'three']);
  });
});
