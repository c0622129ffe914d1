import { isSkippable } from './definition-alignment.ts';
import { foldLetters, givesInitial } from './definition-letters.ts';
import { foldWord, type Word } from './words.ts';

/** How much text before a bracket, or in it, can hold a long form, in characters. */
export const REACH = 250;

/** The dearest alignment that still counts as spelled by initials: an inner capital, a skipped part. */
export const BY_INITIALS = 0.35;

/** How many words a short form may leave out beyond the most that it may have. */
export const SMALL_WORDS_BETWEEN = 6;

/** A stretch of the text. */
export type Stretch = { text: string; from: number; to: number };

export function mostWords(letters: string): number {
  return Math.min(letters.length + 5, letters.length * 2);
}

/** Whether the word gives one of the letters, or may be passed over for next to nothing. */
export function isSpelledOrSmall(letters: string, word: Word): boolean {
  if (word.tied || isSkippable(word.text)) return true;
  const folded = foldLetters(word.text);
  for (const letter of letters) if (givesInitial(folded, letter)) return true;
  return false;
}

/**
 * Whether what an alignment has found can be a long form: no longer than the short form allows,
 * within one pair of brackets or quotes, and without the short form itself.
 */
export function isLongForm(
  longForm: string,
  words: readonly Word[],
  shortForm: string,
  most: number,
): boolean {
  const first = words[0];
  if (!first || longForm.length <= shortForm.length) return false;
  if (/[()[\]{}"“”;]/.test(longForm)) return false;
  if (countOfContent(words) > most) return false;
  const folded = foldWord(shortForm);
  // "Glu elicits a slow current (Glu current)" uses the short form instead of defining it.
  if (/\s/.test(shortForm) && foldWord(first.text) === foldWord(shortForm.split(/\s/)[0] ?? '')) return false;
  return !longForm.toLowerCase().includes(folded) || !words.some((word) => foldWord(word.text) === folded);
}

/** How many words there are beside the small ones and the later parts of hyphenated ones. */
function countOfContent(words: readonly Word[]): number {
  return words.filter((word, index) => (index === 0 || !word.tied) && !isSkippable(word.text)).length;
}
