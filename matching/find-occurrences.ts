import { isBesideShouted, isInCapitals } from './capitals.ts';
import type { KnownForms, KnownTail } from './known-forms.ts';
import { CODE_LENGTH, currencyOf, isAmount } from './occurrence-amount.ts';
import { isTiedToCapitals, isTiedToOther } from './occurrence-compound.ts';
import { isDate } from './occurrence-date.ts';
import { isName } from './occurrence-name.ts';
import { type Candidate, nextCandidate } from './occurrence-shape.ts';
import { endOfEnding, endOfLevel, endOfTail } from './occurrence-spelling.ts';
import { isRomanNumeral } from './roman-numerals.ts';
import { isInAddress, mayBegin, mayEnd } from './surroundings.ts';
import type { Occurrence, Span } from './types.ts';

/** How many lower-case letters a short form may begin with: e-PCR, mRNA. */
const LOWER_REACH = 4;

/** A spelling in the text, without its ending. */
type Spelled = Span & { known: KnownTail; tails: readonly KnownTail[] };

/**
 * Finds the known short forms in a clean text, longest spelling first, plural
 * and possessive endings included in the span. Linear in the text; the number
 * of known forms does not matter.
 */
export function findOccurrences(text: string, known: KnownForms): Occurrence[] {
  const found: Occurrence[] = [];
  let end = 0;
  for (let at = 0, candidate = nextCandidate(text, at); candidate; candidate = nextCandidate(text, at)) {
    at = candidate.start + candidate.token.length;
    const occurrence = occurrenceAt(text, candidate, known);
    if (occurrence === null || occurrence.start < end) continue;
    found.push(occurrence);
    end = occurrence.end;
    at = Math.max(at, end);
  }
  return found;
}

function occurrenceAt(text: string, candidate: Candidate, known: KnownForms): Occurrence | null {
  if (candidate.token.charAt(1) === '.') return dottedAt(text, candidate, known);
  const lower = lowerStart(text, candidate);
  return (
    (lower && plainAt(text, lower, known)) ??
    plainAt(text, candidate, known) ??
    amountAt(text, candidate, known)
  );
}

/** The token with the lower-case letters before it: "e" of "e-PCR", all of "mRNA". */
function lowerStart(text: string, { token, start }: Candidate): Candidate | null {
  const before = text.charCodeAt(start - 1);
  if (!(before >= 97 && before <= 122) && before !== 45) return null;
  const letters = /(?<![A-Za-z0-9])[a-z]{1,3}-?$/.exec(
    text.slice(Math.max(0, start - LOWER_REACH), start),
  )?.[0];
  if (letters === undefined) return null;
  return {
    token: letters.endsWith('-') ? letters.slice(0, -1) : letters + token,
    start: start - letters.length,
  };
}

function plainAt(text: string, { token, start }: Candidate, known: KnownForms): Occurrence | null {
  const end = start + token.length;
  const whole = known.get(token);
  for (const tail of whole ?? []) {
    const stemEnd = endOfTail(text, end, tail);
    if (stemEnd === null) continue;
    const spelled = { start, end: stemEnd, known: tail, tails: whole ?? [] };
    const occurrence = completed(text, spelled, known);
    if (occurrence) return occurrence;
  }
  const tails = token.endsWith('s') ? known.get(token.slice(0, -1)) : undefined;
  const singular = tails?.find(isOneToken);
  return singular && tails ? completed(text, { start, end: end - 1, known: singular, tails }, known) : null;
}

/** "E.M.S." is EMS, unless it is somebody's initials. */
function dottedAt(text: string, { token, start }: Candidate, known: KnownForms): Occurrence | null {
  const dotted = token.endsWith('s') ? token.slice(0, -1) : token;
  const tails = known.get(dotted.replace(/[^A-Z]/g, ''));
  const tail = tails?.find(isOneToken);
  return tail && tails
    ? completed(text, { start, end: start + dotted.length, known: tail, tails }, known)
    : null;
}

/** The currency of "AED1,200". */
function amountAt(text: string, { token, start }: Candidate, known: KnownForms): Occurrence | null {
  if (token.length <= CODE_LENGTH || isDigit(token.charCodeAt(0))) return null;
  const code = currencyOf(token, text.slice(start + token.length, start + token.length + 2));
  const shortForm = code === null ? undefined : known.get(code)?.find(isOneToken)?.shortForm;
  if (shortForm === undefined || !mayBegin(text, start)) return null;
  return { start, end: start + CODE_LENGTH, shortForm, amount: true };
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Adds the ending and what the place says about it; null where the place forbids a short form. */
function completed(text: string, spelled: Spelled, known: KnownForms): Occurrence | null {
  const { start } = spelled;
  const ending = endOfEnding(text, spelled, spelled.known);
  if (ending === null || !mayBegin(text, start) || !mayEnd(text, ending)) return null;
  const isKnown = (token: string): boolean => known.get(token)?.some(isOneToken) ?? false;
  const span = { start, end: ending };
  if (isTiedToOther(text, span, isKnown) || isInAddress(text, span)) return null;
  if (isNumeral(text, { start, end: spelled.end }) || isName(text, span) || isDate(text, span)) return null;
  if (spelled.known.wordLike && isOrdinaryWord(text, span, known)) return null;
  const inCapitals = isInCapitals(text, span, known);
  if (spelled.known.wordLike && inCapitals) return null;
  const { shortForm } = spelled.known;
  const occurrence: Occurrence = { start, end: endOfLevel(text, ending, spelled), shortForm };
  if (inCapitals) occurrence.inCapitals = true;
  if (spelled.known.wordLike) occurrence.wordLike = true;
  if (isAmount(text, span)) occurrence.amount = true;
  return occurrence;
}

/** `isRomanNumeral`, after a look at the first letter, which few short forms share with a numeral. */
function isNumeral(text: string, span: Span): boolean {
  return 'IVXLCDM'.includes(text.charAt(span.start)) && isRomanNumeral(text, span);
}

function isOrdinaryWord(text: string, span: Span, known: KnownForms): boolean {
  return isTiedToCapitals(text, span) || isBesideShouted(text, span, known);
}

function isOneToken(known: KnownTail): boolean {
  return known.tail === '';
}
