import { cleanText } from '../../matching/clean-text.ts';
import { findCues } from '../../matching/cue-index.ts';
import { disambiguate } from '../../matching/disambiguate.ts';
import { findDefinitions } from '../../matching/find-definitions.ts';
import { findLongForms } from '../../matching/find-long-forms.ts';
import { findOccurrences } from '../../matching/find-occurrences.ts';
import type { Indexes } from '../../matching/indexes.ts';
import { nearCues } from '../../matching/near-cues.ts';
import { readText } from '../../matching/read-text.ts';
import { createTokenReader, type Tokens } from '../../matching/tokens.ts';
import type { Evidence } from '../../matching/types.ts';

/** The whole of the matching, its parts, and what they are held against. */
export const PART_NAMES = [
  'split',
  'all',
  'clean',
  'occurrences',
  'definitions',
  'tokens',
  'longForms',
  'cues',
  'near',
  'ranking',
] as const;

export type PartName = (typeof PART_NAMES)[number];

/** What there is to do for a text. Each part is given what those before it found. */
export type Parts = {
  jobs: Record<PartName, () => unknown>;
  /** How many short forms stand in the text, and how many different ones. */
  occurrences: number;
  shortForms: number;
};

/** The parts of the matching on a text, each as a job of its own. */
export function partsOf(original: string, indexes: Indexes): Parts {
  const reader = createTokenReader();
  const { text } = cleanText(original);
  const occurrences = findOccurrences(text, indexes.known);
  const tokens = reader.read(text);
  const found = cuesIn(tokens, indexes);
  const evidence: Evidence = {
    definitions: findDefinitions(text),
    writtenOut: findLongForms(tokens, indexes.longForms),
    cues: {
      index: indexes.cues,
      onPage: found.onPage,
      near: nearCues(tokens, occurrences, found),
      amounts: new Set(),
    },
  };
  const shortForms = [...new Set(occurrences.map(({ shortForm }) => shortForm))];
  const entries = shortForms.flatMap((shortForm) => indexes.entryOf(shortForm) ?? []);
  return {
    jobs: {
      split: () => original.split(/\s+/),
      all: () => readText(original, indexes),
      clean: () => cleanText(original),
      occurrences: () => findOccurrences(text, indexes.known),
      definitions: () => findDefinitions(text),
      tokens: () => reader.read(text),
      longForms: () => findLongForms(tokens, indexes.longForms),
      cues: () => cuesIn(tokens, indexes),
      near: () => nearCues(tokens, occurrences, found),
      // A new set each time, as of a new page: what is known of one page is no help on the next.
      ranking: () => {
        const cues = { ...evidence.cues, onPage: new Set(found.onPage) };
        return entries.map((entry) => disambiguate(entry, { ...evidence, cues }));
      },
    },
    occurrences: occurrences.length,
    shortForms: shortForms.length,
  };
}

function cuesIn(tokens: Tokens, { cues: index }: Indexes) {
  const cues: number[] = [];
  const words: number[] = [];
  findCues(tokens, index, (cue, word) => {
    cues.push(cue);
    words.push(word);
  });
  return { cues, words, onPage: new Set(cues) };
}
