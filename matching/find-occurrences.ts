import { foldTail, type KnownForms, type KnownTail } from './known-forms.ts';
import { isRomanNumeral } from './roman-numerals.ts';
import { compoundAfter, isInAddress, mayBegin, mayEnd } from './surroundings.ts';
import type { Occurrence, Span } from './types.ts';

/**
 * What can be a short form by its shape: letters with dots between them, a
 * token that begins with a capital or digit and holds another one, or a lone
 * capital that a dash ties to the next one (A-EMT).
 */
const SHAPE =
  /[A-Z](?:\.[A-Z])+\.?s?|[A-Z0-9][A-Za-z0-9]*[A-Z0-9][A-Za-z0-9]*|[A-Z](?=[-\u2010-\u2014][A-Z])/g;

/**
 * Finds the known short forms in a clean text, longest spelling first, plural
 * and possessive endings included in the span. Linear in the text; the number
 * of known forms does not matter.
 */
export function findOccurrences(text: string, known: KnownForms): Occurrence[] {
  const found: Occurrence[] = [];
  SHAPE.lastIndex = 0;
  for (let match = SHAPE.exec(text); match !== null; match = SHAPE.exec(text)) {
    const occurrence = occurrenceAt(text, { token: match[0], start: match.index }, known);
    if (occurrence === null) continue;
    found.push(occurrence);
    SHAPE.lastIndex = Math.max(SHAPE.lastIndex, occurrence.end);
  }
  return found;
}

type Candidate = { token: string; start: number };

function occurrenceAt(text: string, { token, start }: Candidate, known: KnownForms): Occurrence | null {
  const occurrence =
    token.charAt(1) === '.'
      ? dottedAt(text, { token, start }, known)
      : plainAt(text, { token, start }, known);
  if (occurrence === null || !mayBegin(text, start) || isInAddress(text, occurrence)) return null;
  return occurrence;
}

function plainAt(text: string, { token, start }: Candidate, known: KnownForms): Occurrence | null {
  const end = start + token.length;
  const whole = known.get(token);
  const singular = token.endsWith('s') ? known.get(token.slice(0, -1)) : undefined;
  if (whole === undefined && singular === undefined) return null;
  for (const { tail, shortForm } of whole ?? []) {
    const stemEnd = endOfTail(text, end, tail);
    if (stemEnd === null || isRomanNumeral(text, { start, end: stemEnd })) continue;
    const occurrence = ended(text, { start, end: stemEnd, shortForm }, known);
    if (occurrence) return occurrence;
  }
  const plain = singular?.find(isOneToken);
  return plain ? ended(text, { start, end, shortForm: plain.shortForm }, known) : null;
}

/** "E.M.S." is EMS, unless a capitalized name follows: "E.M.S. Namboodiripad". */
function dottedAt(text: string, { token, start }: Candidate, known: KnownForms): Occurrence | null {
  const letters = token.replace(/[.s]/g, '');
  const tails = known.get(letters);
  const end = start + token.length;
  if (!tails?.some(isOneToken) || /^\s\p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))) return null;
  const shortForm = tails.find(isOneToken)?.shortForm ?? letters;
  return ended(text, { start, end, shortForm }, known);
}

/** Adds the plural and possessive ending; refuses where the token goes on. */
function ended(text: string, stem: Occurrence, known: KnownForms): Occurrence | null {
  const ending = /^s?(?:['’]s?)?(?![\p{L}\p{N}])/u.exec(text.slice(stem.end, stem.end + 4))?.[0] ?? '';
  const whole = { start: stem.start, end: stem.end + ending.length };
  const end = closesQuotation(text, whole) ? whole.end - 1 : whole.end;
  if (!mayEnd(text, end)) return null;
  const other = compoundAfter(text, end);
  return other === null || known.get(other)?.some(isOneToken) ? { ...stem, end } : null;
}

/** An apostrophe at the end closes a quotation, unless it stands behind a plural s (EMRs’) and none opened one. */
function closesQuotation(text: string, { start, end }: Span): boolean {
  if (!/['’]/.test(text.charAt(end - 1))) return false;
  return text.charAt(end - 2) !== 's' || /['‘]/.test(text.charAt(start - 1));
}

function endOfTail(text: string, from: number, tail: string): number | null {
  if (tail === '') return from;
  if (foldTail(text.slice(from, from + tail.length)) !== tail) return null;
  // "EMT Basic" is a title; in "EMT basic training" the second word only describes.
  if (tail.startsWith(' ') && !/\p{Lu}/u.test(text.charAt(from + 1))) return null;
  return from + tail.length;
}

function isOneToken(known: KnownTail): boolean {
  return known.tail === '';
}
