import { definitionAhead, definitionOfAll } from './definition-ahead.ts';
import { definitionBehind } from './definition-behind.ts';
import {
  charactersOf,
  isBlank,
  isLetter,
  isLetterOrNumber,
  isLower,
  isNumber,
  isUpper,
} from './definition-characters.ts';
import { REACH, type Stretch } from './definition-long-form.ts';
import { bareShortForm, kindOf, looksCapital, looksShort } from './definition-short-form.ts';
import { definitionOfLetter } from './definition-single-letter.ts';
import type { LocalDefinition } from './types.ts';

/** What leads in a long form within brackets: "EMS (short for emergency medical services)". */
const LEAD_IN =
  /\s*(?:(?:an?\s+|the\s+)?(?:short|acronym|abbreviation|initialism)\s+(?:for|of)|standing\s+for|stands\s+for|meaning|that\s+is,?|i\.e\.,?|for|or|from|=)\s+/iy;

/** Finds what the brackets that open at `open` define: at most one long form, maybe of two short forms. */
export function definitionsAtBracket(text: string, open: number): readonly LocalDefinition[] {
  const inner = innerOf(text, open);
  if (!inner) return NONE;
  if (inner.isClosed) {
    const behind = definitionsBehind(inner, open);
    if (behind.length > 0) return behind;
  }
  const definition = definitionWithin(inner, open) ?? (inner.isClosed ? definitionOfLetter(inner) : null);
  return definition ? [definition] : NONE;
}

const NONE: readonly LocalDefinition[] = [];

/** What brackets hold. */
type Inner = Stretch & {
  isClosed: boolean;
  /** Whether there are blanks, or what might part items, in it. */
  hasBlanks: boolean;
  hasParts: boolean;
  /** Whether one of its tokens has two capitals. */
  hasCapitals: boolean;
};

const OPENING = charactersOf('([');
const CLOSING = charactersOf(')]');
const PARTING = charactersOf(',;:–—-=([');

/** What the brackets hold that open at `open`; null where nothing can be defined. */
function innerOf(text: string, open: number): Inner | null {
  const limit = Math.min(text.length, open + REACH);
  const seen = {
    depth: 1,
    capitals: 0,
    hasLetter: false,
    hasBlanks: false,
    hasParts: false,
    hasCapitals: false,
  };
  let index = open + 1;
  while (index < limit && seen.depth > 0 && seen.depth < MOST_DEPTH) {
    see(text, index, seen);
    index += 1;
  }
  const { depth, hasLetter, hasBlanks, hasParts, hasCapitals } = seen;
  const isClosed = depth === 0;
  // A bracket without an end behind no word says nothing.
  if (depth === MOST_DEPTH || (isClosed ? !hasLetter : !isBehindWord(text, open))) return null;
  const to = isClosed ? index - 1 : Math.min(text.length, open + 1 + REACH);
  return { text, from: open + 1, to, isClosed, hasBlanks, hasParts, hasCapitals };
}

/** What has been seen within brackets so far; the capitals are those of the last token. */
type Seen = Pick<Inner, 'hasBlanks' | 'hasParts' | 'hasCapitals'> & {
  depth: number;
  capitals: number;
  hasLetter: boolean;
};

function see(text: string, index: number, seen: Seen): void {
  if (isLetter(text, index)) {
    seen.hasLetter = true;
    if (isUpper(text, index)) seen.capitals += 1;
    if (seen.capitals > 1) seen.hasCapitals = true;
  } else if (isBlank(text, index)) {
    seen.hasBlanks = true;
    seen.capitals = 0;
    if (text.charCodeAt(index + 1) === LETTER_O) seen.hasParts = true;
  } else if (!isNumber(text, index)) seeMark(text.charCodeAt(index), seen);
}

function seeMark(code: number, seen: Seen): void {
  if (PARTING.has(code)) seen.hasParts = true;
  if (OPENING.has(code)) seen.depth += 1;
  else if (CLOSING.has(code)) seen.depth -= 1;
}

function isBehindWord(text: string, open: number): boolean {
  if (open === 0) return false;
  return isLetterOrNumber(text, open - 1) || isBlank(text, open - 1) || QUOTES.has(text.charCodeAt(open - 1));
}

/** Brackets that open as deep as this are a formula or a program, no prose. */
const MOST_DEPTH = 4;
/** Of the word that may part items, "or". */
const LETTER_O = 0x6f;
const QUOTES = charactersOf('"\'”’');

/** A short form and what leads it in are not longer. */
const LONGEST_LEAD_IN = 40;

/** How much of what the brackets hold is searched for short forms. */
const HEAD = 80;

/** "emergency medical services (EMS)", "(EMS; also …)", "(SPAYD, SPD)". */
function definitionsBehind(inner: Inner, open: number): readonly LocalDefinition[] {
  const { text, from, to, hasBlanks, hasParts } = inner;
  const whole =
    to - from > (hasBlanks ? LONGEST_LEAD_IN : LONGEST_QUOTED) ? '' : bareShortForm(text.slice(from, to));
  if (looksShort(whole)) {
    const definition = definitionBehind(whole, text, open);
    if (definition) return [definition];
  }
  if (!hasParts) return NONE;
  const parts = text.slice(from, Math.min(to, from + HEAD)).split(/[,;:]|\s[–—-]\s|\sor\s|\s\(/, 4);
  if (parts.length < 2) return NONE;
  // Of a longer list ("Al, B, Ba, Ca", "Milan, Parma, Rome") hardly any item is a short form.
  const byInitials = parts.length > 2;
  return parts.slice(0, 3).flatMap((item) => {
    const part = item.length > LONGEST_LEAD_IN ? '' : bareShortForm(item);
    if (!looksShort(part)) return NONE;
    return definitionBehind(part, text, open, { byInitials }) ?? NONE;
  });
}

/** Of one token, with quotes around it. */
const LONGEST_QUOTED = 20;

/** "EMS (emergency medical services)", and both within brackets: "(emergency medical services, EMS)". */
function definitionWithin(inner: Inner, open: number): LocalDefinition | null {
  if (!inner.hasBlanks && inner.to - inner.from < 2) return null;
  const token = tokenBefore(inner.text, open);
  if (token) {
    // Of "fire/EMS", EMS is a short form too.
    const slash = token.lastIndexOf('/') + 1;
    const definition =
      definitionAfter(token, inner) ?? (slash > 0 ? definitionAfter(token.slice(slash), inner) : null);
    if (definition) return definition;
  }
  return (
    definitionOfDescribed(inner, open) ??
    (inner.isClosed && inner.hasCapitals && inner.hasParts ? definitionOfBoth(inner) : null)
  );
}

const TOKEN_STARTS = charactersOf('("\'“‘/[');
const IN_TOKEN = charactersOf('&./-');
const CLOSING_QUOTES = charactersOf('"\'”’');

/** The token right before a bracket, if it may be a short form. */
function tokenBefore(text: string, open: number): string {
  const blank = open > 0 && isBlank(text, open - 1) ? open - 1 : open;
  const end = blank > 0 && CLOSING_QUOTES.has(text.charCodeAt(blank - 1)) ? blank - 1 : blank;
  return tokenThatEnds(text, end);
}

/**
 * "EMLA cream (eutectic mixture of local anaesthetics)": a noun says what the short form is. The
 * brackets may say it again: "MOS memory (metal–oxide–semiconductor memory)".
 */
function definitionOfDescribed(inner: Inner, open: number): LocalDefinition | null {
  const { text } = inner;
  const end = open > 0 && isBlank(text, open - 1) ? open - 1 : open;
  let at = end;
  while (at > 0 && at > open - 20 && isLower(text, at - 1)) at -= 1;
  if (at === end || at === 0 || !isBlank(text, at - 1)) return null;
  const token = tokenThatEnds(text, at - 1);
  return looksCapital(token)
    ? definitionAhead(token, inner, { toBorder: true, noun: text.slice(at, end) })
    : null;
}

/**
 * The longest token of 2 to 10 characters that ends at `end`, with a capital or a figure; a slash may
 * begin it.
 */
function tokenThatEnds(text: string, end: number): string {
  let at = end;
  let from = end;
  let isPlain = true;
  while (at > 0 && at > end - MOST_IN_TOKEN && isInToken(text, at - 1)) {
    at -= 1;
    isPlain &&= isLower(text, at);
    if (text.charCodeAt(at) === SLASH && at + 1 < end) from = at + 1;
  }
  if (isPlain) return '';
  if (at === 0 || isBlank(text, at - 1) || TOKEN_STARTS.has(text.charCodeAt(at - 1))) from = at;
  return end - from > 1 && isLetterOrNumber(text, from) ? text.slice(from, end) : '';
}

const MOST_IN_TOKEN = 10;
const SLASH = 0x2f;

function isInToken(text: string, index: number): boolean {
  return isLetterOrNumber(text, index) || IN_TOKEN.has(text.charCodeAt(index));
}

function definitionAfter(shortForm: string, inner: Inner): LocalDefinition | null {
  const kind = kindOf(shortForm);
  if (kind === 'lower' || !looksShort(shortForm)) return null;
  const longForm = behindLeadIn(inner);
  const definition = looksCapital(shortForm) ? definitionAhead(shortForm, longForm) : null;
  if (definition || !inner.isClosed) return definition;
  return kind === 'word' && shortForm.length < 4 ? null : definitionOfAll(shortForm, longForm);
}

function behindLeadIn(inner: Inner): Stretch {
  if (!inner.hasBlanks) return inner;
  LEAD_IN.lastIndex = inner.from;
  const from = LEAD_IN.test(inner.text) ? Math.min(LEAD_IN.lastIndex, inner.to) : inner.from;
  return { text: inner.text, from, to: inner.to };
}

function definitionOfBoth({ text, from, to }: Inner): LocalDefinition | null {
  const inner = text.slice(from, to);
  const pair = /^(.{2,40}?)(?:[,;:=]|\s[=–—-])\s+(?=.)/su.exec(inner);
  const first = bareShortForm(pair?.[1] ?? '');
  if (pair && looksCapital(first)) {
    const definition = definitionAhead(first, { text, from: from + pair[0].length, to }, { toBorder: true });
    if (definition) return definition;
  }
  const cut = /(?:[,;=]|\s[=–—-]|,?\sor)\s+(\S{2,12})$/u.exec(inner);
  const last = bareShortForm(cut?.[1] ?? '');
  if (!cut || !looksCapital(last)) return null;
  return (
    definitionOfAll(last, { text, from, to: from + cut.index }) ??
    // "(formerly the International Alliance for Interoperability, IAI)"
    definitionBehind(last, inner, cut.index, { byInitials: true })
  );
}
