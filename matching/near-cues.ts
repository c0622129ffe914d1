import type { ShortForm } from '../glossary/types.ts';
import type { Tokens } from './tokens.ts';
import type { Occurrence } from './types.ts';

/** How many words on either side of a short form are close to it. */
const NEAR = 50;

/** The cues found in one text, in its order: their places in the index, and the words they begin at. */
export type FoundCues = { cues: readonly number[]; words: readonly number[] };

/** The cues close to one short form so far; of those found, it has all from the first up to the next one. */
type Close = { cues: Set<number>; first: number; next: number };

/**
 * The cues close to each short form of one text. Where its places stand so close together that they share
 * cues, each is taken once: a page may hold a short form ten thousand times.
 */
export function nearCues(
  tokens: Tokens,
  occurrences: readonly Occurrence[],
  { cues, words }: FoundCues,
): Map<ShortForm, Set<number>> {
  const near = new Map<ShortForm, Set<number>>();
  if (occurrences.length === 0) return near;
  const all = new Map<ShortForm, Close>();
  const search = { cues, words, earlier: earlierOf(cues) };
  let first = 0;
  let word = 0;
  for (const { start, shortForm } of occurrences) {
    while (word < tokens.count && (tokens.starts[word] ?? 0) < start) word += 1;
    first = firstFrom(words, first, word - NEAR);
    let close = all.get(shortForm);
    if (!close) {
      close = { cues: new Set(), first, next: first };
      all.set(shortForm, close);
    }
    take(close, search, { first, last: word + NEAR });
    if (close.cues.size > 0) near.set(shortForm, close.cues);
  }
  return near;
}

function firstFrom(words: readonly number[], from: number, word: number): number {
  let at = from;
  while (at < words.length && (words[at] ?? 0) < word) at += 1;
  return at;
}

/** Adds the cues from one that was found up to a word. */
function take(
  close: Close,
  { cues, words, earlier }: FoundCues & { earlier: Int32Array },
  { first, last }: { first: number; last: number },
): void {
  if (first > close.next) {
    close.first = first;
    close.next = first;
  }
  let at = close.next;
  for (; at < words.length && (words[at] ?? 0) <= last; at += 1) {
    if ((earlier[at] ?? -1) < close.first) close.cues.add(cues[at] ?? 0);
  }
  close.next = at;
}

/** Where each cue was found the time before; -1 where it is the first time. */
function earlierOf(cues: readonly number[]): Int32Array {
  const most = cues.reduce((most, cue) => Math.max(most, cue), 0);
  if (lastPlaces.length <= most) lastPlaces = new Int32Array(2 * most + 1);
  const earlier = new Int32Array(cues.length);
  cues.forEach((cue, at) => {
    // What another text left there is no place of this cue, unless it is one that comes later.
    const last = lastPlaces[cue] ?? 0;
    earlier[at] = last < at && cues[last] === cue ? last : -1;
    lastPlaces[cue] = at;
  });
  return earlier;
}

/** Where each cue was found last. Not cleared for the next text, since that would take longer than to look. */
let lastPlaces = new Int32Array(0);
