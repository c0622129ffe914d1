/*
 * What kind of character a code unit is. A pattern with Unicode classes costs far more than the
 * few characters near a bracket are worth, so each character is asked once and remembered.
 */
const LETTER = 1;
const UPPER = 2;
const LOWER = 4;
const NUMBER = 8;
const MARK = 16;
const BLANK = 32;
const ASKED = 64;

const PATTERNS: readonly (readonly [kind: number, pattern: RegExp])[] = [
  [LETTER, /\p{L}/u],
  [UPPER, /\p{Lu}/u],
  [LOWER, /\p{Ll}/u],
  [NUMBER, /\p{N}/u],
  [MARK, /\p{M}/u],
  [BLANK, /\s/],
];

const kinds = new Uint8Array(0x10000);

function ask(code: number): number {
  const char = String.fromCharCode(code);
  let kind = ASKED;
  for (const [bit, pattern] of PATTERNS) if (pattern.test(char)) kind |= bit;
  kinds[code] = kind;
  return kind;
}

function kindAt(text: string, index: number): number {
  // Beyond the text's end there is no code: none of the kinds, as that of the null character.
  const code = text.charCodeAt(index) | 0;
  return kinds[code] || ask(code);
}

export function isLetter(text: string, index: number): boolean {
  return (kindAt(text, index) & LETTER) !== 0;
}

export function isUpper(text: string, index: number): boolean {
  return (kindAt(text, index) & UPPER) !== 0;
}

export function isLower(text: string, index: number): boolean {
  return (kindAt(text, index) & LOWER) !== 0;
}

export function isNumber(text: string, index: number): boolean {
  return (kindAt(text, index) & NUMBER) !== 0;
}

export function isLetterOrNumber(text: string, index: number): boolean {
  return (kindAt(text, index) & (LETTER | NUMBER)) !== 0;
}

/** Whether a word may hold the character: a letter, a figure or an accent of its own. */
export function isWordPart(text: string, index: number): boolean {
  return (kindAt(text, index) & (LETTER | NUMBER | MARK)) !== 0;
}

export function isBlank(text: string, index: number): boolean {
  return (kindAt(text, index) & BLANK) !== 0;
}

/** Whether the character is none of a word's and no blank either. */
export function isPunctuation(text: string, index: number): boolean {
  return (kindAt(text, index) & (LETTER | NUMBER | MARK | BLANK)) === 0;
}

/** A set of characters to look single ones up in. */
export function charactersOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((char) => char.charCodeAt(0)));
}
