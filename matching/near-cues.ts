import type { ShortForm } from '../glossary/types.ts';
import type { Tokens } from './tokens.ts';
import type { Occurrence } from './types.ts';

/** How many words on either side of a short form are close to it. */
const NEAR = 50;

/** The cues found in one text, in its order: their places in the index, and the words they begin at. */
export type FoundCues = { cues: readonly number[]; words: readonly number[] };

/** The cues close to each short form of one text. Linear in occurrences and cues. */
export function nearCues(
  tokens: Tokens,
  occurrences: readonly Occurrence[],
  found: FoundCues,
): Map<ShortForm, Set<number>> {
  const near = new Map<ShortForm, Set<number>>();
  let first = 0;
  let word = 0;
  for (const { start, shortForm } of occurrences) {
    while (word < tokens.count && (tokens.starts[word] ?? 0) < start) word += 1;
    first = firstFrom(found.words, first, word - NEAR);
    const close = near.get(shortForm) ?? new Set();
    addUpTo(close, found, { first, last: word + NEAR });
    if (close.size > 0) near.set(shortForm, close);
  }
  return near;
}

function firstFrom(words: readonly number[], from: number, word: number): number {
  let at = from;
  while (at < words.length && (words[at] ?? 0) < word) at += 1;
  return at;
}

function addUpTo(
  close: Set<number>,
  { cues, words }: FoundCues,
  { first, last }: { first: number; last: number },
): void {
  for (let at = first; at < words.length && (words[at] ?? 0) <= last; at += 1) close.add(cues[at] ?? 0);
}
