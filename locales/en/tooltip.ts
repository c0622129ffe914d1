import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');
const list = new Intl.ListFormat('en', { type: 'conjunction' });

export const tooltip = {
  more: 'More',
  source: 'Source: {source}',
  /** A source without a date of its own is as old as our reading of it at least. */
  sourceRead: (publisher: string, year: string) => `${publisher}, read ${year}`,
  /** Why one sense is claimed; the other reasons never stand with a claim. */
  because: {
    defined: 'Shown because this page defines it.',
    'written-out': 'Shown because this page writes it out.',
    'only-sense': 'Shown because Spellout knows no other meaning.',
    chosen: 'You chose this for this site.',
  } as Readonly<Partial<Record<string, string>>>,
  becauseOfWords: (words: readonly string[]) => `Shown because of words on this page: ${words.join(', ')}.`,
  otherMeanings: (count: number) =>
    plural(count, { one: '1 other meaning', other: `${count} other meanings` }),
  moreMeanings: (count: number) => plural(count, { one: '1 more meaning', other: `${count} more meanings` }),
  meansThisHere: 'Means this here',
  forget: 'Undo',
  know: 'I know this one',
  compare: 'Compare',
  compareWith: (names: readonly string[]) => `Compare with ${list.format(names)}`,
  allMeanings: 'All meanings',
  ownWords: (others: number) =>
    others === 0
      ? 'In this page’s own words; Spellout’s glossary does not list it.'
      : plural(others, {
          one: 'In this page’s own words; Spellout’s glossary has another meaning.',
          other: 'In this page’s own words; Spellout’s glossary has other meanings.',
        }),
  /** What opens a list of meanings of which none is claimed. */
  open: {
    'defined-twice': 'This page defines it in more than one way',
    'defined-against-cues': 'This page defines it, but speaks of something else, too',
    'cues-disagree': 'The words here speak for another meaning than the page does',
    'written-out-twice': 'This page writes out more than one meaning',
  } as Readonly<Partial<Record<string, string>>>,
  openOf: (count: number) =>
    plural(count, {
      one: 'This page does not say what it means. It could mean',
      other: 'This page does not say which. It could mean',
    }),
  /** Spoken when a mark is stepped to; `{place}` and `{count}` are numbers. */
  spoken: (shortForm: string, meaning: string) =>
    `${shortForm}: ${meaning}. Mark {place} of {count} on this page.`,
  spokenOpen: (shortForm: string, count: number) =>
    plural(count, {
      one: `${shortForm} could mean 1 thing. Mark {place} of {count} on this page.`,
      other: `${shortForm} could mean ${count} things. Mark {place} of {count} on this page.`,
    }),
};
