import { costsOfStarts, isSkippable } from './definition-alignment.ts';
import { foldLetters, givesInitial } from './definition-letters.ts';
import {
  BY_INITIALS,
  isLongForm,
  isSpelledOrSmall,
  mostWords,
  REACH,
  SMALL_WORDS_BETWEEN,
  type Stretch,
} from './definition-long-form.ts';
import { endOfClause } from './definition-sentence.ts';
import { kindOf, stemOf } from './definition-short-form.ts';
import { firstWords } from './definition-words.ts';
import { lettersOf, repeatedLetters } from './initials.ts';
import type { LocalDefinition } from './types.ts';
import type { Word } from './words.ts';

/**
 * Finds the long form that begins where the stretch of the text begins: the shortest run of words
 * whose initials spell the short form.
 *
 * @param toBorder whether a punctuation mark or the end has to follow it.
 * @param noun what may stand between it and the border, as it does behind the short form.
 */
export function definitionAhead(
  shortForm: string,
  ahead: Stretch,
  { toBorder = false, noun = '' } = {},
): LocalDefinition | null {
  const stem = stemOf(shortForm);
  const letters = lettersOf(stem);
  if (letters.length < 2 || kindOf(stem) === 'lower' || !beginsWith(letters, ahead)) return null;
  const isWhole = (end: number) =>
    !toBorder || isBorder(ahead, end) || (noun !== '' && isNoun(ahead, end, noun));
  const repeated = repeatedLetters(stem);
  const longForm =
    longFormAhead(stem, letters, ahead, isWhole) ??
    (repeated && longFormAhead(stem, repeated, ahead, isWhole));
  return longForm ? { shortForm, longForm } : null;
}

function longFormAhead(
  stem: string,
  letters: string,
  { text, from, to }: Stretch,
  isWhole: (end: number) => boolean,
): string | null {
  const clause = endOfClause(text, from, Math.min(to, from + REACH));
  const words = firstWords(text, from, clause, mostWords(letters) + SMALL_WORDS_BETWEEN);
  const term = words.slice(firstOfTerm(words));
  const [first] = term;
  if (!first) return null;
  const count = countSpelling(letters, term, isWhole);
  const longForm = text.slice(first.start, term[count - 1]?.end);
  const isGood = count > 0 && isLongForm(longForm, term.slice(0, count), stem, mostWords(letters));
  return isGood ? longForm : null;
}

function isBorder({ text, to }: Stretch, end: number): boolean {
  return BORDER_AHEAD.test(text.slice(end, Math.min(to, end + 8)));
}

function isNoun(ahead: Stretch, end: number, noun: string): boolean {
  return ahead.text.startsWith(noun, end + 1) && isBorder(ahead, end + 1 + noun.length);
}

/** How many of the words it takes until their initials spell the letters; 0 where they never do. */
function countSpelling(letters: string, term: readonly Word[], isWhole: (end: number) => boolean): number {
  for (const [index, word] of term.entries()) {
    // By initials, no word that gives no letter can be passed over.
    if (!isSpelledOrSmall(letters, word)) return 0;
    if (index === 0 || isSkippable(word.text) || !isWhole(word.end)) continue;
    if ((costsOfStarts(letters, term.slice(0, index + 1))[0] ?? 1) <= BY_INITIALS) return index + 1;
  }
  return 0;
}

/** Whether the first word, or the one behind an article, gives the first letter. */
function beginsWith(letters: string, { text, from, to }: Stretch): boolean {
  const words = firstWords(text, from, Math.min(to, from + REACH), 2);
  const first = words[firstOfTerm(words)];
  return first !== undefined && givesInitial(foldLetters(first.text), letters.charAt(0));
}

const BORDER_AHEAD = /^["'”’»]?(?:\s*(?:$|[,.;:()[\]|\n\r–—])|\s+-\s)/;

/** The definition in which all of the stretch, up to a comma, is the long form; letters in words count. */
export function definitionOfAll(shortForm: string, { text, from, to }: Stretch): LocalDefinition | null {
  const stem = stemOf(shortForm);
  const letters = lettersOf(stem);
  if (letters.length < 3 || kindOf(stem) === 'lower' || !beginsWith(letters, { text, from, to })) return null;
  const [clause = ''] = text.slice(from, endOfClause(text, from, Math.min(to, from + REACH))).split(',', 1);
  const whole = clause.trim().replace(/^["“”'‘]|["”’']$/g, '');
  const words = firstWords(whole, 0, whole.length, REACH);
  const at = firstOfTerm(words);
  const first = words[at];
  if (words.length < 2 || !first) return null;
  const cost = costsOfStarts(letters, words)[at] ?? 1;
  const longForm = whole.slice(first.start);
  const isGood =
    cost <= 0.3 * letters.length && isLongForm(longForm, words.slice(at), stem, mostWords(letters));
  return isGood ? { shortForm, longForm } : null;
}

/** Behind an article: "EMS (the Emergency Medical Services)". */
function firstOfTerm(words: readonly Word[]): number {
  return /^(?:the|an?)$/i.test(words[0]?.text ?? '') ? 1 : 0;
}
