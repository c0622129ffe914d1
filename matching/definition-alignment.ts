import { foldLetters, givesInitial } from './definition-letters.ts';
import { isStopWord, type Word } from './words.ts';

/*
 * How well words spell a short form, as a cost. Nothing is paid for a letter that begins a
 * word, little for one that a writer makes stand out (MapReduce, NH2) or that goes on from the
 * letter before (ANG for angiotensin), more for one somewhere inside (the B of
 * tuberculosis), most for a word that gives no letter at all.
 */
export const COST = {
  capital: 0.1,
  next: 0.25,
  inner: 0.5,
  insideOnly: 1.6,
  skippedPart: 0.1,
  skippedWord: 1.1,
  skippedLast: 1.3,
  tiedStart: 0.5,
};

/** Function words that a short form leaves out, beyond those that may not begin a long form. */
const SMALL_WORDS = new Set(
  'against aux au between das dem den do dos e el en für its los my no our over par pour sobre sur that their through than under upon using versus via vs within without zu zum zur'.split(
    ' ',
  ),
);

const LONGEST_SMALL_WORD = 7;

/**
 * What it costs to spell the letters with the words from each one to the last; Infinity where
 * the first of them does not give the first letter or a letter is left over.
 *
 * @param letters as `lettersOf` gives them.
 */
export function costsOfStarts(letters: string, words: readonly Word[]): number[] {
  const starts: number[] = new Array(words.length).fill(Number.POSITIVE_INFINITY);
  const firstLetter = letters.charAt(0);
  const folded = words.map((word) => foldLetters(word.text));
  if (!standInOrder(letters, folded)) return starts;
  const earliest = folded.findIndex((word) => givesInitial(word, firstLetter));
  if (earliest < 0) return starts;
  // costs[i]: of spelling the letters from the i-th on with the words seen so far, last word first.
  const costs: number[] = new Array(letters.length + 1).fill(Number.POSITIVE_INFINITY);
  costs[letters.length] = 0;
  for (let at = words.length - 1; at >= earliest; at -= 1) {
    const word = words[at];
    if (!word) break;
    const begun = addWord(letters, { word, folded: folded[at] ?? '' }, costs);
    starts[at] = begun + (word.tied ? COST.tiedStart : 0);
  }
  return starts;
}

/** Whether the letters stand in the words in their order at all: most chance candidates fail here. */
function standInOrder(letters: string, folded: readonly string[]): boolean {
  let left = letters.length;
  for (let at = folded.length - 1; at >= 0 && left > 0; at -= 1)
    left = lettersBefore(letters, left, folded[at] ?? '');
  return left === 0;
}

/** How many of the letters are left when as many of the last as possible stand in a word in their order. */
function lettersBefore(letters: string, count: number, word: string): number {
  let left = count;
  let index = word.length;
  while (left > 0 && index > 0) {
    const letter = letters.charAt(left - 1);
    index = word.lastIndexOf(letter, index - 1);
    // A figure may stand for a whole word: two, for, third.
    if (index < 0 && !(letter <= '9' && givesInitial(word, letter))) return left;
    left -= 1;
  }
  return left;
}

type Folded = { word: Word; folded: string };

/** Brings the costs up to date with the word before; returns the cost if the long form begins with it. */
function addWord(letters: string, { word, folded }: Folded, costs: number[]): number {
  const isSmall = isSkippable(word.text);
  const last = letters.length;
  const skip = costOfSkipping(word, isSmall);
  let begun = Number.POSITIVE_INFINITY;
  // The cost from a letter on depends on those of later letters only, so the first may be replaced first.
  for (let from = 0; from < last; from += 1) {
    const initial = givesInitial(folded, letters.charAt(from));
    const spelling = { word, folded, from, after: costs };
    const cost = initial ? cheapest(letters, spelling) : insideOnly(letters, spelling);
    costs[from] = Math.min(cost, (costs[from] ?? 0) + skip);
    if (from === 0 && initial) begun = cost;
  }
  costs[last] = (costs[last] ?? 0) + costOfSkippingLast(word, isSmall);
  return begun;
}

function costOfSkipping(word: Word, isSmall: boolean): number {
  if (isSmall) return 0;
  return word.tied ? COST.skippedPart : COST.skippedWord;
}

/**
 * What follows the last letter is mostly a noun ("the Hprt gene") or a second one ("… Control and
 * Prevention"); a phrase with a preposition is another thing.
 */
function costOfSkippingLast(word: Word, isSmall: boolean): number {
  if (isSmall) return isAnd(word.text) ? 0 : COST.skippedWord;
  return word.tied ? COST.skippedPart : COST.skippedLast;
}

function isAnd(word: string): boolean {
  return word === '&' || word.toLowerCase() === 'and';
}

/** Whether a short form may leave the word out at no cost. */
export function isSkippable(word: string): boolean {
  return word.length <= LONGEST_SMALL_WORD && (isStopWord(word) || SMALL_WORDS.has(word.toLowerCase()));
}

type Spelling = { word: Word; folded: string; from: number; after: readonly number[] };

/** The cheapest way to give the letter at `from` with the word's beginning, and more with its rest. */
function cheapest(letters: string, { word, folded, from, after }: Spelling): number {
  let to = from + 1;
  let best = after[to] ?? Number.POSITIVE_INFINITY;
  let cost = 0;
  let at = 0;
  while (to < letters.length) {
    const letter = letters.charAt(to);
    const capital = capitalAfter(word.text, folded, at, letter);
    const found = capital > 0 ? capital : folded.indexOf(letter, at + 1);
    if (found < 0) break;
    cost += capital > 0 ? COST.capital : found === at + 1 ? COST.next : COST.inner;
    at = found;
    to += 1;
    best = Math.min(best, cost + (after[to] ?? Number.POSITIVE_INFINITY));
  }
  return best;
}

/** Where a capital or digit inside the word gives the letter, or -1. */
function capitalAfter(text: string, folded: string, at: number, letter: string): number {
  if (folded.length !== text.length) return -1;
  for (let index = at + 1; index < text.length; index += 1) {
    if (folded.charAt(index) !== letter) continue;
    const char = text.charAt(index);
    if ((char >= '0' && char <= '9') || char !== char.toLowerCase()) return index;
  }
  return -1;
}

/** One letter given from inside a word whose first letter is passed over (the T of antitrypsin). */
function insideOnly(letters: string, { folded, from, after }: Spelling): number {
  if (after[from + 1] === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY;
  const inside = from > 0 && folded.indexOf(letters.charAt(from), 1) > 0;
  return inside ? COST.insideOnly + (after[from + 1] ?? 0) : Number.POSITIVE_INFINITY;
}
