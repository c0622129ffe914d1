/*
 * A first look at texts of pages that hold no known short form; most of them define none of their own
 * either. What passes is read by `findDefinitions`. What does not pass defines nothing that a page's own
 * short forms are taken from: those have two capitals of A to Z, without a blank between them.
 */

const TWO_CAPITALS = /[A-Z]\S{0,14}[A-Z]/;

/** How far from an opening bracket the short form can stand, before it and within it. */
const BEFORE = 40;
const WITHIN = 250;

/** The words that join a short and a long form in running text, and the heading of a list. */
const PHRASE = /(?:stands|short)\s+for\s|acronym|bbreviat|known\s+as\s|,\sor\s/;

/** What may be a line of its own: "EMS – emergency medical services". */
const LINE = /(?:^|\n)[ \t•*·-]{0,4}[A-Z0-9]\S{1,12}(?:\s?[:=]|\s[–—-]|\t)\s/;

/** Whether a text may define a short form that only its page knows. False is certain. */
export function mayDefine(text: string): boolean {
  return hasTwoCapitalsTogether(text) && (PHRASE.test(text) || LINE.test(text) || isAtBracket(text));
}

/** Whether two capitals stand together, or with something other than a blank between them. */
export function hasTwoCapitalsTogether(text: string): boolean {
  return TWO_CAPITALS.test(text);
}

function isAtBracket(text: string): boolean {
  for (let open = text.search(BRACKET); open >= 0; open = nextBracket(text, open + 1)) {
    if (TWO_CAPITALS.test(text.slice(Math.max(0, open - BEFORE), open + WITHIN))) return true;
  }
  return false;
}

const BRACKET = /[([]/;

function nextBracket(text: string, from: number): number {
  const round = text.indexOf('(', from);
  const square = text.indexOf('[', from);
  return round < 0 || square < 0 ? Math.max(round, square) : Math.min(round, square);
}
