import { COST, costsOfStarts } from './definition-alignment.ts';
import { charactersOf, isBlank, isWordPart } from './definition-characters.ts';
import { foldLetters, givesInitial } from './definition-letters.ts';
import type { Stretch } from './definition-long-form.ts';
import {
  BY_INITIALS,
  isLongForm,
  isSpelledOrSmall,
  mostWords,
  REACH,
  SMALL_WORDS_BETWEEN,
} from './definition-long-form.ts';
import { startOfClause } from './definition-sentence.ts';
import { kindOf, stemOf } from './definition-short-form.ts';
import { firstWords, isHyphen, lastWords } from './definition-words.ts';
import { lettersLeft, lettersOf, mayOpen, repeatedLetters } from './initials.ts';
import type { LocalDefinition } from './types.ts';
import { isStopWord, type Word } from './words.ts';

/** The limit where every letter has to begin a word. */
const NEARLY_NOTHING = 0.05;

/**
 * Finds the long form that ends right before `to`.
 *
 * @param byInitials whether nothing but word initials will do, for frames that prove little.
 */
export function definitionBehind(
  shortForm: string,
  text: string,
  to: number,
  { byInitials = false } = {},
): LocalDefinition | null {
  const end = trimmedEnd(text, to);
  // What ends with a bracket would have one within it.
  if (end === 0 || BRACKETS.has(text.charCodeAt(end - 1))) return null;
  // What a divider or an empty line parts from the bracket does not belong to it.
  if (startOfClause(text, end - 1, to) >= end) return null;
  const stem = stemOf(shortForm);
  // Long words aside, few letters cannot stand for much text.
  const from = Math.max(0, to - Math.min(REACH, 50 + 20 * stem.length));
  const behind = { text, from, to: end };
  const longForm =
    longFormOf(stem, behind, byInitials) ??
    // An s at the end may stand for a word of its own.
    (stem === shortForm ? null : longFormOf(shortForm, behind, byInitials)) ??
    longFormOfRepeated(stem, behind) ??
    (byInitials ? null : longFormOfLower(stem, behind));
  return longForm === null ? null : { shortForm, longForm };
}

function longFormOf(spelling: string, behind: Stretch, byInitials: boolean): string | null {
  const letters = lettersOf(spelling);
  if (letters.length < 2) return null;
  return longFormBehind(spelling, letters, behind, byInitials ? BY_INITIALS : dearest(spelling, letters));
}

/** "the World Wide Web Consortium (W3C)" */
function longFormOfRepeated(stem: string, behind: Stretch): string | null {
  const letters = repeatedLetters(stem);
  return letters === '' ? null : longFormBehind(stem, letters, behind, NEARLY_NOTHING);
}

/**
 * In small letters: the plural, "cyclin-dependent kinases (cdks)", or a clipped word, "statistics
 * (stats)".
 */
function longFormOfLower(stem: string, behind: Stretch): string | null {
  if (stem.length < 3 || kindOf(stem) !== 'lower') return null;
  const { text, from, to } = behind;
  const start = startOfLast(behind);
  const isPlural = stem.endsWith('s') && text.charAt(to - 1) === 's';
  const singular = isPlural ? stem.slice(0, -1) : stem;
  if (isPlural && singular.length > 1) {
    const longForm = longFormOf(singular, behind, false);
    if (longForm !== null) return longForm;
  }
  const isClipped =
    singular.length > 2 &&
    to - start > stem.length + 2 &&
    text.startsWith(singular, start) &&
    (start === from || isBlank(text, start - 1));
  return isClipped ? text.slice(start, to) : null;
}

const BRACKETS = charactersOf('()[]{}');

/** What may stand between a long form and the bracket. */
const TRAILING = charactersOf('"\'”’“,–—-');

function trimmedEnd(text: string, to: number): number {
  let end = to;
  while (end > 0 && end > to - REACH && (isBlank(text, end - 1) || TRAILING.has(text.charCodeAt(end - 1))))
    end -= 1;
  return end;
}

function longFormBehind(
  shortForm: string,
  letters: string,
  { text, from, to }: Stretch,
  limit: number,
): string | null {
  if (limit <= NEARLY_NOTHING && !isInitialOfLast(letters, { text, from, to })) return null;
  const { words, at, cost } = cheapestStart(letters, { text, from, to }, limit);
  const first = words[at];
  if (!first || cost >= limit) return null;
  if (isStopWord(first.text) && (cost > 0 || !mayOpen(first.text))) return null;
  const start = startOfCompound(text, from, first);
  const term = start === first.start ? words.slice(at) : firstWords(text, start, to, REACH);
  const longForm = text.slice(start, to);
  return isLongForm(longForm, term, shortForm, mostWords(letters)) ? longForm : null;
}

/** Whether the last word begins with the last letter, as it must where every word counts. */
function isInitialOfLast(letters: string, behind: Stretch): boolean {
  const start = startOfLast(behind);
  const { text, to } = behind;
  return start === to || givesInitial(foldLetters(text.slice(start, to)), letters.charAt(letters.length - 1));
}

function startOfLast({ text, from, to }: Stretch): number {
  let start = to;
  while (start > from && isWordPart(text, start - 1)) start -= 1;
  return start;
}

type Start = { words: readonly Word[]; at: number; cost: number };

function cheapestStart(letters: string, { text, from, to }: Stretch, limit: number): Start {
  const most = mostWords(letters) + SMALL_WORDS_BETWEEN;
  let count = 0;
  let least = 0;
  let left = letters.length;
  const words = lastWords(text, from, to, (word) => {
    count += 1;
    if (left > 0) left = lettersLeft(letters, left, word);
    if (left >= 0) return left > 0 && count < most;
    if (limit <= NEARLY_NOTHING) return false;
    // What gives no letter has to be paid for: from here on every start is too dear.
    if (!isSpelledOrSmall(letters, word)) least += COST.skippedWord;
    return count < most && least < limit;
  });
  if (left === 0 || limit <= NEARLY_NOTHING) return { words, at: left === 0 ? 0 : -1, cost: 0 };
  const costs = costsOfStarts(letters, words);
  const cost = Math.min(...costs);
  // Of equals the shortest.
  return { words, at: costs.lastIndexOf(cost), cost };
}

/** The cost from which on an alignment is more likely chance than a definition. */
function dearest(shortForm: string, letters: string): number {
  const kind = kindOf(shortForm);
  if (kind === 'lower') return NEARLY_NOTHING;
  if (kind === 'word') return 1.3;
  return letters.length <= 2 ? 1.2 : 0.6 + 0.6 * letters.length;
}

/**
 * A long form does not begin within a hyphenated word: "alpha-1-antitrypsin", "c-Jun",
 * "2,4-dinitrophenyl".
 */
function startOfCompound(text: string, from: number, first: Word): number {
  const hyphen = text.charCodeAt(first.start - 1);
  if (first.start === from || !isHyphen(hyphen) || hyphen === EM_DASH) return first.start;
  let start = first.start;
  while (start > from && !isBlank(text, start - 1)) start -= 1;
  const head = COMPOUND_HEAD.exec(text.slice(start, first.start))?.[0] ?? '';
  return first.start - (/^(?:anti|pre|post|ex|pro)-$/i.test(head) ? 0 : head.length);
}

const EM_DASH = 0x2014;

const COMPOUND_HEAD = /(?:[\p{L}\p{N}'’]+(?:,[\p{N}]+['’]?)*[-\u2010-\u2013])+$/u;
