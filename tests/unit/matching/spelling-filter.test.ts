import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openGlossary } from '../../../bench/evaluate/open-glossary.ts';
import { spellingsOf } from '../../../glossary/spellings.ts';
import { cleanText } from '../../../matching/clean-text.ts';
import { findOccurrences } from '../../../matching/find-occurrences.ts';
import { indexKnownForms, variantsOf } from '../../../matching/known-forms.ts';
import { filterOfSpellings, mayHoldShape, mayHoldSpelling } from '../../../matching/spelling-filter.ts';

const SPELLINGS = spellingsOf(openGlossary());
const KNOWN = indexKnownForms(SPELLINGS);
const FILTER = filterOfSpellings(SPELLINGS);

const ALL = Object.entries(SPELLINGS).flatMap(([shortForm, rules]) => [shortForm, ...variantsOf(rules)]);

const isFound = (text: string): boolean => findOccurrences(cleanText(text).text, KNOWN).length > 0;

/** Spellings in all the ways that a page may write them. */
const written = fc
  .tuple(
    fc.constantFrom(...ALL),
    fc.constantFrom(
      (text: string) => text,
      (text: string) => `${text}s`,
      (text: string) => `${text}’s`,
      (text: string) => [...text].join('.'),
      (text: string) => `${[...text].join('.')}.`,
      (text: string) => [...text].map((char) => `${char}.`).join(' '),
      (text: string) => [...text].join('\u00AD'),
      (text: string) => text.replaceAll('-', '\u2013'),
      (text: string) => text.replace(/[A-Z]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
      (text: string) => text.replace(/\d/g, (char) => String.fromCharCode(0x2080 + Number(char))),
      (text: string) => `${text}1,200`,
      (text: string) => `x${text}`,
    ),
  )
  .map(([spelling, write]) => write(spelling));

const text = fc
  .array(fc.oneof(written, fc.constantFrom(' ', ', ', '(', ')', '/', '-', 'the', '\n'), fc.string()))
  .map((parts) => parts.join(''));

describe('the filter of spellings', () => {
  it('lets every text pass in which something is found', () => {
    fc.assert(
      fc.property(text, (one) => {
        if (isFound(one)) expect(mayHoldSpelling(one, FILTER)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it.each(ALL)('lets “%s” pass', (spelling) => {
    expect(mayHoldSpelling(`the ${spelling} is`, FILTER)).toBe(true);
  });

  it('holds back nearly everything else that looks like a short form', () => {
    const strangers = Array.from({ length: 2000 }, (_, at) => `Q${at.toString(36).toUpperCase()}XJ`);
    const passing = strangers.filter((one) => mayHoldSpelling(one, FILTER));
    expect(passing.length).toBeLessThan(2000 / 25);
  });

  it.each(['an ordinary sentence of a page.', 'In 2021, 3 people.', 'Monday, 12:30', ''])(
    'does not even look at “%s”',
    (plain) => {
      expect(mayHoldShape(plain)).toBe(false);
    },
  );
});
