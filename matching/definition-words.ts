import { isBlank, isLetter, isWordPart } from './definition-characters.ts';
import { isClauseBorder } from './definition-sentence.ts';
import type { Word } from './words.ts';

/** The first words of a stretch of the text, at most `count`, as `wordsOf` reads them. */
export function firstWords(text: string, from: number, to: number, count: number): Word[] {
  const words: Word[] = [];
  let at = from;
  while (at < to && words.length < count) {
    const end = isWordPart(text, at) ? endOfWord(text, at, to) : at + 1;
    if (end > at + 1 || isWord(text, at)) words.push(wordAt(text, from, at, end));
    at = end;
  }
  return words;
}

/**
 * The last words of a stretch of the text, in order, from the clause that it ends in.
 *
 * @param goesOn whether a word, the last one first, may have others before it.
 */
export function lastWords(text: string, from: number, to: number, goesOn: (word: Word) => boolean): Word[] {
  const words: Word[] = [];
  let at = to;
  while (at > from) {
    if (isBlank(text, at - 1)) {
      if (isClauseBorder(text, from, at - 1, to)) break;
      at -= 1;
      continue;
    }
    const count = words.length;
    at = readBackwards(text, from, at, words);
    const word = words[words.length - 1];
    if (words.length > count && word && !goesOn(word)) break;
  }
  return words.reverse();
}

/**
 * Adds what ends at `end`, if it is a word, or words with apostrophes between, last first; returns its
 * start.
 */
function readBackwards(text: string, from: number, end: number, words: Word[]): number {
  if (!isWordPart(text, end - 1)) {
    if (isWord(text, end - 1)) words.push(wordAt(text, from, end - 1, end));
    return end - 1;
  }
  let start = startOfLetters(text, from, end);
  if (!isJoined(text, from, start)) {
    words.push(wordAt(text, from, start, end));
    return start;
  }
  // Only from its beginning can be read where "rock'n'roll" is parted.
  while (isJoined(text, from, start)) start = startOfLetters(text, from, start - 1);
  const joined = firstWords(text, start, end, end).reverse();
  for (const word of joined) words.push(word.start === start ? wordAt(text, from, start, word.end) : word);
  return start;
}

function startOfLetters(text: string, from: number, end: number): number {
  let start = end;
  while (start > from && isWordPart(text, start - 1)) start -= 1;
  return start;
}

/** Whether an apostrophe joins what begins at `start` to a word before it. */
function isJoined(text: string, from: number, start: number): boolean {
  return start - 1 > from && isApostrophe(text.charCodeAt(start - 1)) && isWordPart(text, start - 2);
}

function isWord(text: string, at: number): boolean {
  return isWordPart(text, at) || text.charCodeAt(at) === AMPERSAND;
}

function wordAt(text: string, from: number, start: number, end: number): Word {
  return { text: text.slice(start, end), start, end, tied: isTied(text, from, start) };
}

const AMPERSAND = 0x26;
const SLASH = 0x2f;

function endOfWord(text: string, start: number, to: number): number {
  let end = start + 1;
  while (end < to && isWordPart(text, end)) end += 1;
  if (end + 1 >= to || !isApostrophe(text.charCodeAt(end)) || !isLetter(text, end + 1)) return end;
  end += 2;
  while (end < to && isLetter(text, end)) end += 1;
  return end;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** Whether a hyphen or a slash ties what begins at `start` to a word before it. */
function isTied(text: string, from: number, start: number): boolean {
  if (start - 2 < from) return false;
  const code = text.charCodeAt(start - 1);
  return (code === SLASH || isHyphen(code)) && isWord(text, start - 2);
}

/** A hyphen, or a dash without blanks around it. */
export function isHyphen(code: number): boolean {
  return code === 0x2d || (code >= 0x2010 && code <= 0x2014);
}
