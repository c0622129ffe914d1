import { describe, expect, it } from 'vitest';
import { markOf } from '../../../matching/mark-of.ts';
import { claimed, couldMean } from '../../../matching/meanings.ts';
import type { Disambiguation } from '../../../matching/types.ts';
import { entryOf } from '../glossary/sense-fixture.ts';

const EMS = entryOf('EMS', 'Emergency Medical Services', 'Ethyl Methanesulfonate');
const [SERVICES] = EMS.senses;

const CLAIMED = SERVICES && claimed(EMS, SERVICES, 'cues');
const DEFINED: Disambiguation = {
  kind: 'page-defined',
  shortForm: 'EMS',
  longForm: 'early mouse shift',
  letters: [],
  reason: 'defined',
  others: [],
};
const OPEN = couldMean(EMS, [], 'no-evidence');
const EMPTY = couldMean(entryOf('ZBW'), [], 'no-evidence');

describe('the mark of a short form', () => {
  it.each([
    ['with one claimed meaning', {}, CLAIMED, 'claimed'],
    ['with a meaning of the page’s own', {}, DEFINED, 'claimed'],
    ['that could mean several things', {}, OPEN, 'could-mean'],
    ['of which nothing is known', {}, EMPTY, null],
    ['among capitals, claimed', { inCapitals: true }, CLAIMED, 'claimed'],
    ['among capitals, defined by the page', { inCapitals: true }, DEFINED, 'claimed'],
    ['among capitals, open', { inCapitals: true }, OPEN, null],
    ['like a word, claimed', { wordLike: true }, CLAIMED, 'claimed'],
    ['like a word, open', { wordLike: true }, OPEN, null],
  ] as const)('%s', (_name, occurrence, meaning, expected) => {
    expect(meaning && markOf(occurrence, meaning)).toBe(expected);
  });
});
