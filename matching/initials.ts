import { isStopWord, type Word } from './words.ts';

/** The letters and digits of a short form, lower-cased. */
export function lettersOf(shortForm: string): string {
  return shortForm.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
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
  return word?.text.charAt(0).toLowerCase() ?? '';
}

/**
 * The right-to-left alignment of Schwartz and Hearst (2003): walks back through
 * `text` for each letter in turn; the first letter must start a word.
 *
 * @returns where the long form begins in `text`, or -1.
 */
export function alignLetters(letters: string, text: string): number {
  let index = text.length;
  for (let letter = letters.length - 1; letter >= 0; letter -= 1) {
    do index -= 1;
    while (
      index >= 0 &&
      !(
        text.charAt(index).toLowerCase() === letters.charAt(letter) &&
        (letter > 0 || startsWord(text, index))
      )
    );
    if (index < 0) return -1;
  }
  return index;
}

function startsWord(text: string, index: number): boolean {
  return index === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(index - 1));
}
