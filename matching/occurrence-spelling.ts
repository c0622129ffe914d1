import type { KnownTail } from './known-forms.ts';
import type { Span } from './types.ts';

/** How far a bracket may lie open, in characters. */
const BRACKET_REACH = 32;

/** How far a plural or possessive ending reaches, with the letter behind it. */
const ENDING_REACH = 4;

/**
 * Where a spelling ends whose first token ends at `from`; null where the text goes on in another way.
 * A dash may have blanks around it, "EMT – B", as long as the level is written exactly.
 */
export function endOfTail(text: string, from: number, { tail }: KnownTail): number | null {
  if (tail === '') return from;
  const spaced = tail.startsWith('-')
    ? /^[\s\u00A0][-\u2010-\u2014][\s\u00A0]/.exec(text.slice(from, from + 3))
    : null;
  const start = spaced ? from + 2 : from;
  const end = start + tail.length;
  const shown = text.slice(start, end);
  for (let index = spaced ? 1 : 0; index < tail.length; index += 1) {
    if (!isSame(shown.charAt(index), tail.charAt(index))) return null;
  }
  // "EMT Basic" is a title; in "EMT basic training" and "EMT – basic" the second word only describes.
  if ((spaced || tail.startsWith(' ')) && !/[\p{Lu}\p{N}]/u.test(shown.charAt(1))) return null;
  return spaced && /^s?[\s\u00A0]\p{Ll}/u.test(text.slice(end, end + 3)) ? null : end;
}

/** Where the plural or possessive ending behind a stem ends; null where the rules of the entry forbid it. */
export function endOfEnding(text: string, stem: Span, { plural, wordLike }: KnownTail): number | null {
  const next = text.charAt(stem.end);
  if (next === ' ' || next === '') return stem.end;
  const behind = text.slice(stem.end, stem.end + ENDING_REACH);
  const ending = /^(?:s?['’]s?|s|['’]S)(?![\p{L}\p{N}\p{M}])/u.exec(behind)?.[0] ?? '';
  if (ending.startsWith('s') && plural === false) return null;
  // "IT'S" is shouted.
  if (ending.endsWith('S') && wordLike) return null;
  const end = stem.end + ending.length;
  return closesQuotation(text, { start: stem.start, end }) ? end - 1 : end;
}

/** Where the bracket ends that only spells the level out, "EMT-B (Basic)"; else `end`. */
export function endOfLevel(text: string, end: number, { known, tails }: Leveled): number {
  if (known.tail === '') return end;
  const match = /^\s?\(([\p{L}\p{N} /-]+)\)/u.exec(text.slice(end, end + BRACKET_REACH));
  const level = match?.[1]?.toLowerCase();
  const isLevel = tails.some(
    ({ tail, shortForm }) => shortForm === known.shortForm && tail.slice(1) === level,
  );
  return match && isLevel ? end + match[0].length : end;
}

/** A spelling that was found, among all that begin with the same token. */
type Leveled = { known: KnownTail; tails: readonly KnownTail[] };

/** An apostrophe at the end closes a quotation, unless it stands behind a plural s (EMRs’) and none opened one. */
function closesQuotation(text: string, { start, end }: Span): boolean {
  if (!/['’]/.test(text.charAt(end - 1))) return false;
  return text.charAt(end - 2) !== 's' || /['‘]/.test(text.charAt(start - 1));
}

/** Case, the kind of dash and the kind of blank do not matter: as `foldTail` has it, a character at a time. */
function isSame(shown: string, folded: string): boolean {
  if (shown === folded) return true;
  if (folded === '-') return shown >= '\u2010' && shown <= '\u2014';
  if (folded === ' ') return /\s/.test(shown);
  return shown.toLowerCase() === folded;
}
