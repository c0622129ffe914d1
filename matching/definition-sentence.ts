import { charactersOf, isBlank, isPunctuation, isUpper, isWordPart } from './definition-characters.ts';

/** What stands before a full stop that ends no sentence: an initial, a title. */
const NO_END =
  /(?:^|[\s.(])(?:\p{Lu}|St|Dr|Mr|Mrs|Ms|Mt|Prof|vs|No|Ft|Jr|Inc|Corp|Co|Ltd|U\.S|U\.K|U\.N|e\.g|i\.e|sp)$/u;

const STOPS = charactersOf('.!?');
const CLOSING = charactersOf('"\'”’)');
const OPENING = charactersOf('"“(');
const DASHES = charactersOf('-–—');
const BREAKS = charactersOf('\n\r');
/** With a blank behind them, they part what stands before from what comes after. */
const DIVIDERS = charactersOf('•;:|=');
/** No long form goes on behind them. */
const ENDS = charactersOf(';:()[]{}|=');

/**
 * Where the clause begins that the stretch of the text ends in: behind the end of a sentence or of
 * a clause that no long form runs across. A line break alone may be mere wrapping.
 */
export function startOfClause(text: string, from: number, to: number): number {
  for (let at = to - 1; at > from; at -= 1) {
    if (isBlank(text, at) && isClauseBorder(text, from, at, to)) return at + 1;
  }
  return from;
}

type Place = { from: number; at: number; to: number };

/** Whether the blank at `at` divides clauses, as far as a stretch of the text shows. */
export function isClauseBorder(text: string, from: number, at: number, to: number): boolean {
  return at > from && !isWordPart(text, at - 1) && isBorder(text, { from, at, to });
}

function isBorder(text: string, { from, at, to }: Place): boolean {
  const before = text.charCodeAt(at - 1);
  if (DIVIDERS.has(before)) return true;
  if (DASHES.has(before)) return at - 2 >= from && isBlank(text, at - 2);
  if (isBlank(text, at - 1)) return BREAKS.has(text.charCodeAt(at)) && followsBreak(text, from, at);
  const stop = CLOSING.has(before) && at - 2 >= from ? at - 2 : at - 1;
  return STOPS.has(text.charCodeAt(stop)) && endsSentence(text, { from, at: stop, to }, at);
}

/** Whether nothing but blanks stands between a line break and the break before it. */
function followsBreak(text: string, from: number, at: number): boolean {
  let index = at - 1;
  while (index > from && isBlank(text, index) && !BREAKS.has(text.charCodeAt(index))) index -= 1;
  return BREAKS.has(text.charCodeAt(index));
}

/** Whether a capital follows the blanks behind a stop, and the stop is no part of an abbreviation. */
function endsSentence(text: string, { from, at: stop, to }: Place, blank: number): boolean {
  let next = blank + 1;
  while (next < to && isBlank(text, next)) next += 1;
  if (OPENING.has(text.charCodeAt(next))) next += 1;
  if (next >= to || !isUpper(text, next)) return false;
  return text.charCodeAt(stop) !== 0x2e || !NO_END.test(text.slice(Math.max(from, stop - 6), stop));
}

/** Where the clause ends that the stretch of the text begins with. */
export function endOfClause(text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    if (isPunctuation(text, at) ? isEnd(text, at, to) : isBlank(text, at) && isBreak(text, at, to)) return at;
  }
  return to;
}

function isEnd(text: string, at: number, to: number): boolean {
  const code = text.charCodeAt(at);
  return ENDS.has(code) || (STOPS.has(code) && isStopBeforeBlank(text, at, to));
}

function isBreak(text: string, at: number, to: number): boolean {
  return isDashAhead(text, at, to) || isEmptyLineAhead(text, at, to);
}

function isStopBeforeBlank(text: string, stop: number, to: number): boolean {
  const isQuoted = stop + 1 < to && CLOSING.has(text.charCodeAt(stop + 1)) && text.charAt(stop + 1) !== ')';
  const next = isQuoted ? stop + 2 : stop + 1;
  return next >= to || isBlank(text, next);
}

function isDashAhead(text: string, blank: number, to: number): boolean {
  return blank + 2 < to && DASHES.has(text.charCodeAt(blank + 1)) && isBlank(text, blank + 2);
}

function isEmptyLineAhead(text: string, start: number, to: number): boolean {
  if (!BREAKS.has(text.charCodeAt(start))) return false;
  let next = start + 1;
  while (next < to && isBlank(text, next) && !BREAKS.has(text.charCodeAt(next))) next += 1;
  return next < to && BREAKS.has(text.charCodeAt(next));
}
