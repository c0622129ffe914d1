import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDefinitions } from '../../../matching/find-definitions.ts';
import { mayDefine } from '../../../matching/may-define.ts';
import { pageForms } from '../../../matching/page-forms.ts';

/** Short forms of a page's own that a text defines. */
const formsIn = (text: string): string[] => [...pageForms(new Map(), findDefinitions(text))];

const WORDS = ['zebra', 'body', 'weight', 'Quick', 'Xylem', 'probe', 'of', 'the'];
const SHORT = ['ZBW', 'ZBWs', 'QXP', 'zBW', 'Z-BW', 'Q/XP', 'QXP2', '“ZBW”'];
const JOINTS = [
  ' (',
  ') ',
  ' [',
  ']',
  ', or ',
  ' stands for ',
  ' is short for ',
  ', abbreviated as ',
  ', also known as ',
  ' (the ',
  ', an acronym for ',
  ' – ',
  ': ',
  '\n',
  '. ',
  '; ',
  ' = ',
  'Abbreviations: ',
  ', ',
  ' memory (',
  ' (a b c d e f g h; ',
];

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...WORDS.map((word) => `${word} `)),
      fc.constantFrom(...SHORT),
      fc.constantFrom(...JOINTS),
    ),
    {
      maxLength: 16,
    },
  )
  .map((parts) => parts.join(''));

describe('the first look for definitions', () => {
  it('lets every text pass that defines a short form of its own', () => {
    let defining = 0;
    fc.assert(
      fc.property(text, (one) => {
        if (formsIn(one).length === 0) return;
        defining += 1;
        expect(mayDefine(one)).toBe(true);
      }),
      { numRuns: 20_000 },
    );
    expect(defining).toBeGreaterThan(100);
  });

  it.each([
    'zebra body weight (ZBW)',
    'ZBW (zebra body weight)',
    'ZBW stands for zebra body weight.',
    'ZBW, or zebra body weight, is',
    'ZBW – zebra body weight',
    'Abbreviations: ZBW, zebra body weight; QXP, quick xylem probe.',
  ])('lets “%s” pass', (one) => {
    expect(formsIn(one)).not.toEqual([]);
    expect(mayDefine(one)).toBe(true);
  });

  it.each([
    'The BBC has reported.',
    'An ordinary sentence (in brackets).',
    'A sentence (of Monday, in London).',
    'NATO and the EU met.',
  ])('does not let “%s” pass', (one) => {
    expect(mayDefine(one)).toBe(false);
  });
});
