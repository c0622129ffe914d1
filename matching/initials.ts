import { foldLetters } from './definition-letters.ts';
import { isStopWord, type Word } from './words.ts';

/** The letters and digits of a short form, lower-cased, without accents. */
export function lettersOf(shortForm: string): string {
  return foldLetters(/^[A-Za-z0-9]+$/.test(shortForm) ? shortForm : shortForm.replace(/[^\p{L}\p{N}]/gu, ''));
}

/**
 * The letters of a short form in which a figure counts how often the letter before it comes: W3C
 * is World Wide Web Consortium, EC2 Elastic Compute Cloud. Empty where there is no such figure.
 */
export function repeatedLetters(shortForm: string): string {
  if (!/\p{Lu}[234]/u.test(shortForm)) return '';
  return lettersOf(
    shortForm.replace(/(\p{Lu})([234])/gu, (_, letter: string, times: string) =>
      letter.repeat(Number(times)),
    ),
  );
}

/**
 * Whether the initials of all the words, in order, spell the letters. The
 * first word must give the first letter; stop words and the later parts of
 * hyphenated words may be passed over; a capital or digit inside a word may
 * give a letter of its own (MapReduce gives MR).
 *
 * @param letters as `lettersOf` gives them.
 */
export function initialsSpell(letters: string, words: readonly Word[]): boolean {
  if (letters === '' || words.length === 0 || initial(words[0]) !== letters.charAt(0)) return false;
  let reached = new Set([0]);
  for (const word of words) {
    const next = new Set<number>();
    for (const from of reached) {
      if (isStopWord(word.text) || word.tied) next.add(from);
      for (const to of lettersGiven(word, letters, from)) next.add(to);
    }
    reached = next;
    if (reached.size === 0) return false;
  }
  return reached.has(letters.length);
}

/** The positions in `letters` that a word can lead to from one of them. */
function lettersGiven(word: Word, letters: string, from: number): number[] {
  if (initial(word) !== letters.charAt(from)) return [];
  const reached = [from + 1];
  let at = from + 1;
  for (const inner of word.text.slice(1).match(/[\p{Lu}\p{N}]/gu) ?? []) {
    if (inner.toLowerCase() === letters.charAt(at)) {
      at += 1;
      reached.push(at);
    }
  }
  return reached;
}

function initial(word: Word | undefined): string {
  const letter = word?.text.charAt(0) ?? '';
  return letter >= 'a' && letter <= 'z' ? letter : foldLetters(letter);
}

/** Small words that open a term if they spell its first letter: in vitro fertilisation, von Hippel–Lindau. */
const OPENING = new Set('as at by de del der for in la le les on to van von'.split(' '));

/** Longer words need not be looked up. */
const LONGEST_STOP_WORD = 7;

const NO_WORD: Word = { text: '', start: 0, end: 0, tied: false };

/** Whether a long form may begin with the word. */
export function mayOpen(word: string): boolean {
  return !isStopWord(word) || OPENING.has(word.toLowerCase());
}

/**
 * Where the shortest tail of the words begins whose initials spell the letters, stop words passed
 * over: an index into the words, or -1. The quick way to most long forms.
 */
export function startOfInitials(letters: string, words: readonly Word[]): number {
  let left = letters.length;
  for (let at = words.length - 1; at >= 0 && left > 0; at -= 1) {
    left = lettersLeft(letters, left, words[at] ?? NO_WORD);
    if (left === 0) return at;
  }
  return -1;
}

/** How many of the letters are left when the word before has given its initial; -1 where it gives none. */
export function lettersLeft(letters: string, left: number, word: Word): number {
  if (initial(word) === letters.charAt(left - 1) && (left > 1 || mayOpen(word.text))) {
    return left === 1 && word.tied ? -1 : left - 1;
  }
  return left < letters.length && word.text.length <= LONGEST_STOP_WORD && isStopWord(word.text) ? left : -1;
}
