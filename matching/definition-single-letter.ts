import { isBlank, isLetter, isLower, isUpper } from './definition-characters.ts';
import { REACH, type Stretch } from './definition-long-form.ts';
import { startOfClause } from './definition-sentence.ts';
import type { LocalDefinition } from './types.ts';

/** Shorter words are mostly small ones, or symbols themselves. */
const SHORTEST_WORD = 4;

/**
 * A capital alone in brackets, or before a comma in them, right behind the word that it begins:
 * "testosterone (T)", "placebo (P, 5 mg)". One letter proves so little that nothing freer will do:
 * a word in small letters, or the first of its sentence, for "Reagan (R)" names a party.
 */
export function definitionOfLetter({ text, from, to }: Stretch): LocalDefinition | null {
  if (!isUpper(text, from) || (to > from + 1 && text.charAt(from + 1) !== ',')) return null;
  const open = from - 1;
  const end = open - 1;
  if (open < SHORTEST_WORD || !isBlank(text, end)) return null;
  const start = startOfWord(text, end);
  const letter = text.charAt(from);
  const initial = text.charAt(start);
  if (end - start < SHORTEST_WORD || initial.toUpperCase() !== letter) return null;
  if (initial === letter && !beginsSentence(text, start, end)) return null;
  const longForm = text.slice(start, end);
  // "Copyright (C) 2017" writes a sign, © without its circle.
  if (isLabel(text, from, letter) || longForm.toLowerCase() === 'copyright') return null;
  return { shortForm: letter, longForm };
}

/** Where the word begins that ends at `end`: letters in lower case behind a letter of any case. */
function startOfWord(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < REACH && isLower(text, start - 1)) start -= 1;
  const isCapitalized = start > 0 && isUpper(text, start - 1);
  return isCapitalized && !(start > 1 && isLetter(text, start - 2)) ? start - 1 : start;
}

function beginsSentence(text: string, start: number, end: number): boolean {
  return start === 0 || startOfClause(text, Math.max(0, start - 10), end) === start;
}

/** "artery (A), thrombosis of the vein (B)" labels the items of a list or the parts of a figure. */
function isLabel(text: string, at: number, letter: string): boolean {
  const code = letter.charCodeAt(0);
  const near = text.slice(Math.max(0, at - REACH), at + REACH);
  return (
    near.includes(`(${String.fromCharCode(code + 1)})`) || near.includes(`(${String.fromCharCode(code - 1)})`)
  );
}
