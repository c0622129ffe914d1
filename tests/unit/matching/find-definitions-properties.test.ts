import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definitionInList, definitionInTitle, findDefinitions } from '../../../matching/find-definitions.ts';

/** Pieces that texts with definitions are made of, so that many of them define something. */
const PIECES = [
  ...['emergency medical services', 'electronic medical record', 'EMS', 'EMR', 'EMTs', 'aa', 'E.M.S.', 'É'],
  ...[
    '(',
    ')',
    '[',
    ']',
    ' ',
    '\n',
    '\n\n',
    ', ',
    '; ',
    '. ',
    ': ',
    ' – ',
    '-',
    '“',
    '”',
    '’s',
    '•',
    '\u{1F691}',
    'α',
  ],
  ...[', or ', ' stands for ', ' short for ', ' known as ', 'Abbreviations: ', ' = ', 'of', 'the '],
];

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
);

describe('whatever the text', () => {
  it('is quoted word for word in both forms', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { shortForm, longForm } of findDefinitions(text)) {
          expect(text).toContain(shortForm);
          expect(text).toContain(longForm);
          expect(longForm.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is quoted word for word by titles and lists', () => {
    fc.assert(
      fc.property(texts, texts, (term, text) => {
        for (const definition of [definitionInTitle(term, text), definitionInList(term, text)]) {
          if (!definition) continue;
          expect(term).toContain(definition.shortForm);
          expect(text).toContain(definition.longForm);
        }
      }),
    );
  });
});

describe('the time taken', { retry: 2 }, () => {
  /** The least of a few runs, in milliseconds. */
  function timeOf(text: string): number {
    const times = [0, 1, 2, 3, 4].map(() => {
      const start = performance.now();
      findDefinitions(text);
      return performance.now() - start;
    });
    return Math.min(...times);
  }

  it.each([
    '(',
    '[(',
    '((()))',
    'a',
    'A',
    ' ',
    '\n',
    'AB(',
    'aa bb (AB) ',
    "(AB'",
    ', or ',
    ' short for',
    'EMS – ',
    'Abbreviations: ',
    ' called the',
    'EMS\n',
    '.\n',
    'É(É',
    '(EMS) (EMS)',
    '(aa, EMS) ',
    'testosterone (T) ',
    "a'",
    'a-',
    'EMS known as ',
  ])('grows no faster than a text of %j', (piece) => {
    const count = Math.ceil(60_000 / piece.length);
    findDefinitions(piece.repeat(count));
    const [once, twice] = [timeOf(piece.repeat(count)), timeOf(piece.repeat(count * 2))];
    // Twice the text takes twice the time; a square would take four times. Half a millisecond is noise.
    expect(twice).toBeLessThan(4 * once + 0.5);
  });
});
