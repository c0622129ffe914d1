import type { KnownForms } from './known-forms.ts';
import type { Span } from './types.ts';

/** How far around a short form its block is judged, in characters. */
const REACH = 80;

/** A block in capitals has this many letters, of which this share are capitals. */
const FEWEST_LETTERS = 8;
const SHARE = 0.7;

/** How far the next word may be for the two to stand side by side. */
const NEAR = 16;

/** Words of the scripts that have capitals. */
const WORD =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}][\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{N}'’]*/gu;

/** What may stand between two words of a row; commas and slashes make a list instead. */
const ROW = /^[\s&\u2010-\u2014"“”'‘’(.!?:-]*$/;

const SHORT_WORDS = new Set(
  `A ALL AN AND ANY ARE AS AT BE BUT BY CAN DAY DO FOR FREE FROM GET GO HAS HE HIS HOW IF IN IS ITS MAY ME MY NEW NO
  NOT NOW OF OFF ON ONE OR OUR OUT SEE SHE SO THE TO TOP TWO UP USE WAS WE WHO WHY YES YOU`.split(/\s+/),
);

/** A word near a short form: shouted, in usual letters, or an acronym, which is no matter. */
type Word = Span & { length: number; kind: 'shouted' | 'usual' | 'acronym' };

/**
 * Whether the short form stands in a block in capitals, or in a row of three words in capitals. Its
 * neighbors judge that, and acronyms do not count: "NREMT AEMT EMT" is a list, and nobody shouts.
 */
export function isInCapitals(text: string, span: Span, known: KnownForms): boolean {
  if (!hasCapitalBeside(text, span)) return false;
  const before = wordsBetween(text, { start: Math.max(0, span.start - REACH), end: span.start }, known);
  const after = wordsBetween(text, { start: span.end, end: span.end + REACH }, known);
  const row = rowFrom(text, span.start, before.toReversed()) + rowFrom(text, span.end, after);
  return row >= 2 || isBlock([...before, ...after], span.end - span.start);
}

/** Whether the word right before or after the span is shouted: "SIGN IN". */
export function isBesideShouted(text: string, span: Span, known: KnownForms): boolean {
  if (!hasCapitalBeside(text, span)) return false;
  const before = wordsBetween(text, { start: Math.max(0, span.start - REACH), end: span.start }, known);
  const after = wordsBetween(text, { start: span.end, end: span.end + REACH }, known);
  return [before.at(-1), after[0]].some((word) => {
    if (word?.kind !== 'shouted') return false;
    const between =
      word.end <= span.start ? text.slice(word.end, span.start) : text.slice(span.end, word.start);
    return ROW.test(between) && !/[.!?:]/.test(between);
  });
}

/** A quick look at the nearest letters, so that ordinary prose need not be read word by word. */
function hasCapitalBeside(text: string, { start, end }: Span): boolean {
  let before = start - 1;
  while (before > start - NEAR && before >= 0 && !isLetter(text, before)) before -= 1;
  if (isCapital(text, before)) return true;
  let after = end;
  while (after < end + NEAR && after < text.length && !isLetter(text, after)) after += 1;
  // "EMS Crews" begins with a capital, but goes on without.
  return isCapital(text, after) && (!isLetter(text, after + 1) || isCapital(text, after + 1));
}

function isLetter(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < FIRST_BEYOND_ASCII) return (code | ASCII_CASE) >= 0x61 && (code | ASCII_CASE) <= 0x7a;
  const char = text.charAt(index);
  return char.toLowerCase() !== char.toUpperCase();
}

function isCapital(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < FIRST_BEYOND_ASCII) return code >= 0x41 && code <= 0x5a;
  const char = text.charAt(index);
  return char !== char.toLowerCase();
}

const FIRST_BEYOND_ASCII = 0x80;

/** The bit that tells a small letter of ASCII from its capital. */
const ASCII_CASE = 0x20;

/** How many shouted words stand in one row with the short form, on one side of it. */
function rowFrom(text: string, from: number, words: readonly Word[]): number {
  let shouted = 0;
  let at = from;
  for (const word of words) {
    const between = word.start >= at ? text.slice(at, word.start) : text.slice(word.end, at);
    if (word.kind === 'usual' || !ROW.test(between)) break;
    if (word.kind === 'shouted') shouted += 1;
    at = word.start >= at ? word.end : word.start;
  }
  return shouted;
}

function isBlock(words: readonly Word[], ownLetters: number): boolean {
  const shouted = lettersOf(words, 'shouted');
  const usual = lettersOf(words, 'usual');
  const all = shouted + usual + lettersOf(words, 'acronym') + ownLetters;
  return shouted > 0 && all >= FEWEST_LETTERS && shouted >= SHARE * (shouted + usual);
}

function lettersOf(words: readonly Word[], kind: Word['kind']): number {
  return words.reduce((sum, word) => (word.kind === kind ? sum + word.length : sum), 0);
}

function wordsBetween(text: string, { start, end }: Span, known: KnownForms): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    words.push({ ...span, length: match[0].length, kind: kindOf(text, span, known) });
  }
  return words;
}

function kindOf(text: string, { start, end }: Span, known: KnownForms): Word['kind'] {
  const word = text.slice(start, end).replace(/['’].*$/, '');
  if (/^\p{Lu}{2,}s$/u.test(word)) return 'acronym';
  if (/\p{Ll}/u.test(word)) return 'usual';
  const own = known.get(word)?.find(({ tail }) => tail === '');
  // START counts as the word it also is, but not in a list of acronyms.
  if (own) return own.wordLike && !isListed(text, { start, end }) ? 'shouted' : 'acronym';
  return SHORT_WORDS.has(word) || looksLikeWord(word) ? 'shouted' : 'acronym';
}

function isListed(text: string, { start, end }: Span): boolean {
  return (
    /[,/]\s?$/.test(text.slice(Math.max(0, start - 2), start)) || /^\s?[,/]/.test(text.slice(end, end + 2))
  );
}

function looksLikeWord(word: string): boolean {
  return (
    /^\p{L}{4,}$/u.test(word) &&
    /[AEIOUYÀ-Ý]/.test(word) &&
    !/^[B-DF-HJ-NP-TV-XZ]{4}|[B-DF-HJ-NP-TV-XZ]{5}/.test(word)
  );
}
