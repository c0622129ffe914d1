import {
  charactersOf,
  isBlank,
  isLetter,
  isLetterOrNumber,
  isLower,
  isNumber,
  isUpper,
} from './definition-characters.ts';

/**
 * Words that lead in a short form within its brackets: "(or EMS)", "(hereafter EMS)", "(abbreviated as
 * EMS)".
 */
const LEAD_IN =
  /^(?:(?:or|and|also|often|usually|commonly|sometimes|simply|better|herein(?:after)?|here(?:after)?|the|is|i\.e\.|e\.g\.|a\.?k\.?a\.?|acronyms?|abbr(?:ev(?:iations?|iated)?)?\.?|initialism|short(?:ened)?|in short|hence|known|called|termed|named|denoted|designated|referred|to|as|by)[\s:,]+)+/i;

/**
 * The short form without a plural or possessive ending (EMTs, EMT's): what the long form has
 * to spell, and what a page's other mentions are compared by.
 */
export function stemOf(shortForm: string): string {
  const bare = shortForm.trim();
  const end = withoutPlural(bare);
  return end === bare.length ? bare : bare.slice(0, end);
}

/**
 * Where the stem ends: before "s", "'s" or "’s" behind a capital, a figure or a full stop, or before
 * an apostrophe.
 */
function withoutPlural(text: string): number {
  const last = text.length - 1;
  if (APOSTROPHES.has(text.charCodeAt(last))) return last;
  if (text.charAt(last) !== 's' || last < 1) return text.length;
  const end = APOSTROPHES.has(text.charCodeAt(last - 1)) ? last - 1 : last;
  const isStem = end > 0 && (text.charAt(end - 1) === '.' || isCapitalOrNumber(text, end - 1));
  return isStem ? end : text.length;
}

function isCapitalOrNumber(text: string, index: number): boolean {
  return isUpper(text, index) || isNumber(text, index);
}

const APOSTROPHES = charactersOf("'’");

/** The text of a short form without the words that lead it in and the quotes around it. */
export function bareShortForm(text: string): string {
  const whole = text.trim();
  const bare = /\s|:/.test(whole) ? whole.replace(LEAD_IN, '').replace(/,?\s+for\s+short$/, '') : whole;
  return /^["'“‘”«]|["'”’»]$/.test(bare) ? bare.replace(/^["'“‘”«]+|["'”’»]+$/g, '').trim() : bare;
}

/** What the tokens of a short form may hold beside letters and figures. */
const IN_FIRST = charactersOf("&./+'’,()[]*-");
const IN_SECOND = charactersOf('&./+-');

/** What a short form may look like: 2 to 10 letters and figures in at most 2 tokens, with a letter. */
export function looksShort(text: string): boolean {
  if (text.length < 2 || text.length > 16) return false;
  const first = text.charAt(0);
  const start = first === '[' || first === '(' ? 1 : 0;
  if (!isLetterOrNumber(text, start)) return false;
  const end = endOfToken(text, start, IN_FIRST);
  const isPair = end < text.length - 1 && isBlank(text, end);
  if ((isPair ? endOfToken(text, end + 1, IN_SECOND) : end) < text.length) return false;
  return hasLetters(text, start);
}

function endOfToken(text: string, start: number, marks: ReadonlySet<number>): number {
  let end = start;
  while (end < text.length && (isLetterOrNumber(text, end) || marks.has(text.charCodeAt(end)))) end += 1;
  return end;
}

/** Whether there are 2 to 10 letters and figures, a letter among them. */
function hasLetters(text: string, start: number): boolean {
  let count = 0;
  let letters = 0;
  for (let index = start; index < text.length; index += 1) {
    if (isLetterOrNumber(text, index)) count += 1;
    if (isLetter(text, index)) letters += 1;
  }
  return letters > 0 && count >= 2 && count <= 10;
}

/** Whether the text has two capitals or more and looks like a short form: no word or name does. */
export function looksCapital(text: string): boolean {
  return hasTwoCapitals(text, 0, Math.min(text.length, 17)) && looksShort(text);
}

/** Whether a stretch of the text has two capitals or more. */
export function hasTwoCapitals(text: string, from: number, to: number): boolean {
  let capitals = 0;
  for (let index = from; index < to; index += 1) {
    if (isUpper(text, index)) capitals += 1;
    if (capitals === 2) return true;
  }
  return false;
}

/**
 * How a short form is written: 'letters' as no ordinary word is (EMS, mRNA, rps12), 'word' where it
 * could be an ordinary word or name (Milan), 'lower' where all of it is in lower case.
 */
export function kindOf(stem: string): 'letters' | 'word' | 'lower' {
  let capitals = 0;
  let lower = 0;
  for (let index = 0; index < stem.length; index += 1) {
    if (isUpper(stem, index)) capitals += 1;
    else if (isLower(stem, index)) lower += 1;
  }
  if (capitals === 0) return lower > 1 && /^\p{Ll}{2,}\p{N}+$/u.test(stem) ? 'letters' : 'lower';
  const isName = capitals === 1 && lower > 0 && lower === stem.length - 1 && isUpper(stem, 0);
  return isName ? 'word' : 'letters';
}
