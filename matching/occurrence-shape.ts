/** A token of a text, where it starts. */
export type Candidate = { token: string; start: number };

/** What goes on behind the first of some letters with dots between them (and blanks, if there are three). */
const DOTTED = /(?:\.[A-Z])+\.?s?|\.(?:[ \u00A0][A-Z]\.){2,}/y;

/**
 * The next token, from an index on, that can be a short form by its shape: one that begins with a capital or
 * digit and holds another one, letters with dots between them, or a lone capital that a sign ties to the
 * next one (A-EMT, A&Ox4) or that stands behind a small letter (dB). The index of known forms decides. This
 * looks at every character of a text, which a pattern takes twice as long for.
 *
 * @param to where it begins at the latest.
 */
export function nextCandidate(text: string, from: number, to = text.length): Candidate | null {
  for (let start = from; start < to; start += 1) {
    // One comparison that hardly ever holds; blanks and small letters would take turns in any other.
    if ((text.charCodeAt(start) - DIGIT_0) >>> 0 > CAPITAL_Z - DIGIT_0) continue;
    const end = endOfCandidate(text, start);
    if (end > start) return { token: text.slice(start, end), start };
  }
  return null;
}

/** Where the token ends that begins at a place; that place where there is none. */
function endOfCandidate(text: string, start: number): number {
  if (!isCapitalOrDigit(text.charCodeAt(start))) return start;
  const { length } = text;
  let end = start + 1;
  let isShort = false;
  while (end < length) {
    const code = text.charCodeAt(end);
    if (isCapitalOrDigit(code)) isShort = true;
    else if (!isSmall(code)) break;
    end += 1;
  }
  return isShort ? end : endOfLone(text, start);
}

/** Where it ends if its first character is the only capital or digit. */
function endOfLone(text: string, start: number): number {
  const next = text.charCodeAt(start + 1);
  if (next === DOT && text.charCodeAt(start) >= CAPITAL_A) {
    DOTTED.lastIndex = start + 1;
    if (DOTTED.test(text)) return DOTTED.lastIndex;
  }
  const behind = text.charCodeAt(start + 2);
  const isTied = isTie(next) && (isSmall(behind) || isCapitalOrDigit(behind));
  return isTied || isSmall(text.charCodeAt(start - 1)) ? start + 1 : start;
}

const DOT = 0x2e;
const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

function isCapitalOrDigit(code: number): boolean {
  return code <= CAPITAL_Z && (code >= CAPITAL_A || (code >= DIGIT_0 && code <= DIGIT_9));
}

function isSmall(code: number): boolean {
  return code >= SMALL_A && code <= SMALL_Z;
}

/** A hyphen, an ampersand, a slash or a dash. */
function isTie(code: number): boolean {
  return code === 0x2d || code === 0x26 || code === 0x2f || (code >= 0x2010 && code <= 0x2014);
}
