import type { Entry, Glossary, Sense } from '../../glossary/types.ts';
import { FIELDS } from '../../glossary/vocabulary.ts';
import { pick, type Random, randomOf } from './random.ts';
import { ADJECTIVES, NOUNS, VERBS } from './vocabulary.ts';

const WORDS = [...NOUNS, ...VERBS, ...ADJECTIVES];

/** Letters that enough words begin with. */
const LETTERS = [...'ABCDEFGHILMNOPRSTW'];

const BY_LETTER = new Map(
  LETTERS.map((letter) => [letter, WORDS.filter((word) => word.startsWith(letter.toLowerCase()))]),
);

/** A glossary and so many made-up short forms more, each with a sense that has long forms and cues. */
export function withSynthetic(glossary: Glossary, count: number): Glossary {
  const random = randomOf(3);
  const known = new Set(glossary.entries.map(({ shortForm }) => shortForm));
  const entries: Entry[] = [...glossary.entries];
  for (let number = 0; entries.length < glossary.entries.length + count; number += 1) {
    const shortForm = lettersOf(number);
    if (!known.has(shortForm)) entries.push(entryOf(shortForm, random));
  }
  return { ...glossary, entries };
}

/** Four letters or five, no two numbers the same. */
function lettersOf(number: number): string {
  let letters = '';
  for (let left = number; letters.length < 4 || left > 0; left = Math.floor(left / LETTERS.length)) {
    letters += LETTERS[left % LETTERS.length];
  }
  return letters;
}

function entryOf(shortForm: string, random: Random): Entry {
  const words = [...shortForm].map((letter) => capitalized(pick(BY_LETTER.get(letter) ?? [], random)));
  const sense: Sense = {
    id: `${shortForm.toLowerCase()}-synthetic`,
    shortForm,
    variants: [],
    longForm: words.join(' '),
    otherLongForms: [words.slice(1).join(' ')],
    letters: [],
    language: 'en',
    summary: '',
    definition: '',
    kind: 'word',
    field: pick(FIELDS, random),
    alsoIn: [],
    region: 'International',
    usage: 'common',
    formerNames: [],
    foreignNames: [],
    related: [],
    sources: [],
    reviewed: null,
    strongCues: [phrase(random), compound(random)],
    cues: [phrase(random), phrase(random), compound(random)],
  };
  return { shortForm, wordLike: false, plural: true, senses: [sense] };
}

/** Begins as many a stretch of the texts does, and goes on otherwise: more to search, and no more to find. */
function phrase(random: Random): string {
  return `${pick(ADJECTIVES, random)} ${compound(random)}`;
}

function compound(random: Random): string {
  return pick(NOUNS, random) + pick(NOUNS, random);
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
