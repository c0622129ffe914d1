import { describe, expect, it } from 'vitest';
import { findOccurrences } from '../../../matching/find-occurrences.ts';
import { KNOWN } from './known.ts';
import { marked } from './marked.ts';
import { itLeavesAlone, itMarks } from './marking-cases.ts';

describe('addresses', () => {
  itLeavesAlone([
    'https://example.org/EMS/page',
    'http://EMS',
    'www.EMS.com',
    'EMS.gov',
    'EMS.gov/about',
    'jane@EMS.org',
    'EMS@example.org',
    '/EMS',
    '/usr/share/EMS',
    '~/EMS',
    './EMS',
    'C:\\EMS\\bin',
    'C:/EMS',
    'docs/EMS/read.me',
    'a/b/EMS/c.x',
    'EMS/EMT/ALS.x',
    'example.org/?q=EMS',
    '(https://example.org/EMS)',
    '@EMS',
    '#EMS',
  ]);

  itMarks(['Read https://example.org/x about [EMS].', '[EMS] (see https://example.org)']);
});

describe('a long stretch without blanks', () => {
  // The address check once backtracked through every pair of slashes and took 20 seconds for these.
  it.each(['EMS/', 'EMT-', 'E.M.S.', 'EMS@', 'EMS?', 'A-', 'IV,'])(
    'of %s many times over is read in no time',
    (part) => {
      expect(findOccurrences(part.repeat(25_000), KNOWN).length).toBeLessThanOrEqual(25_000);
    },
  );
});

describe('code', () => {
  itLeavesAlone([
    'EMS()',
    'EMS=1',
    'EMS&x',
    '$EMS',
    '%EMS%',
    'foo.EMS',
    'foo.EMS-based',
    'EMS.next',
    '\\EMS',
    'EMS\\n',
    'a=EMS',
  ]);

  itMarks(['[EMS] = the system', '[EMT](s)', '[EMS]!', '[EMS]?']);
});

describe('punctuation around', () => {
  it.each([
    ['("', '")'],
    ['(', ')'],
    ['[', ']'],
    ['{', '}'],
    ['"', '"'],
    ["'", "'"],
    ['“', '”'],
    ['‘', '’'],
    ['«', '»'],
    ['„', '“'],
    ['<', '>'],
    ['*', '*'],
    ['—', '—'],
    ['', '.'],
    ['', ','],
    ['', ':'],
    ['', ';'],
    ['', '…'],
  ])('%s and %s are no part of a mark', (before, after) => {
    for (const shown of ['EMS', 'EMT-Basic']) {
      expect(marked(`${before}${shown}${after}`, KNOWN)).toBe(`${before}[${shown}]${after}`);
    }
  });

  it.each([
    ["'EMTs'", "'[EMTs]'"],
    ["'fire and EMS'", "'fire and [EMS]'"],
    ['the “EMT’ misquoted', 'the “[EMT]’ misquoted'],
    ['‘EMTs’', '‘[EMTs]’'],
    ['‘EMT-Basics’', '‘[EMT-Basics]’'],
    ['‘the EMTs’ notes’', '‘the [EMTs’] notes’'],
  ])('in %s the quotation mark is not taken for a plural possessive', (text, expected) => {
    expect(marked(text, KNOWN)).toBe(expected);
  });
});

describe('neighbors of other scripts', () => {
  itMarks(['救急[EMS]は', '日本[EMT]', '응급[EMS]팀']);

  itLeavesAlone(['éEMS', 'EMSé', 'ÉEMS', 'EMSß', 'ΩEMS', 'EMSд', 'EMS\u0301', '١EMS']);
});
