import { definitionAhead } from './definition-ahead.ts';
import { charactersOf, isLetterOrNumber, isLower } from './definition-characters.ts';
import { REACH } from './definition-long-form.ts';
import { bareShortForm, hasTwoCapitals, looksCapital, looksShort } from './definition-short-form.ts';
import type { LocalDefinition } from './types.ts';

/** How much of a paragraph that begins with "Abbreviations:" is read. */
const LIST_REACH = 3000;

/**
 * The definition that an entry of a glossary gives, `<dt>EMS</dt><dd>Emergency Medical Services –
 * …</dd>`.
 */
export function definitionInList(term: string, description: string): LocalDefinition | null {
  const shortForm = bareShortForm(term.slice(0, REACH));
  if (!looksShort(shortForm)) return null;
  const text = description.slice(0, 2 * REACH).trim();
  return definitionAhead(shortForm, { text, from: 0, to: text.length }, { toBorder: true });
}

/** "EMS" at the beginning of a line, with a colon, a dash or an equals sign behind it. */
const LINE = /[ \t•*·-]{0,4}([A-Z0-9][\p{L}\p{N}&./-]{2,9})["”]?(?:\s?[:=]|\s[–—-]|\t)\s/uy;

type Found = { at: number; definition: LocalDefinition };

/** Finds definitions that are lines of their own: "EMS – emergency medical services". */
export function collectFromLines(text: string, found: Found[]): void {
  for (let at = 0; at >= 0; at = text.indexOf('\n', at) + 1 || -1) {
    while (text.charCodeAt(at) === LINE_FEED) at += 1;
    if (!mayBeItem(text, at)) continue;
    LINE.lastIndex = at;
    const definition = definitionOfItem(text, LINE.exec(text));
    if (definition) found.push({ at, definition });
  }
}

const LINE_FEED = 0x0a;

/** Whether two capitals stand at the beginning of a line: few lines have them. */
function mayBeItem(text: string, start: number): boolean {
  let at = start;
  while (at < start + 4 && !isLetterOrNumber(text, at) && BULLETS.has(text.charCodeAt(at))) at += 1;
  // Most lines begin in lower case, or with a capital before a small letter, or are empty.
  if (!isCapitalOrFigure(text.charCodeAt(at)) || isLower(text, at + 1)) return false;
  return hasTwoCapitals(text, at, Math.min(text.length, at + 10));
}

const BULLETS = charactersOf(' \t•*·-');

function isCapitalOrFigure(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}

/** "EMS" in a list with a comma, a colon or an equals sign behind it. */
const ITEM = /(?:[;,.:–—]\s+|\n)([\p{L}\p{N}][\p{L}\p{N}&./-]{1,9})(?:\s*[,:=]|\s+[–—-])\s+/gu;

/**
 * Finds definitions in "Abbreviations: EMS, emergency medical services; EMT, emergency medical
 * technician."
 */
export function collectFromLists(text: string, found: Found[]): void {
  for (let at = text.indexOf(ANCHOR); at >= 0; at = text.indexOf(ANCHOR, at)) {
    at += ANCHOR.length;
    HEADING.lastIndex = at;
    if (!HEADING.test(text)) continue;
    const start = at;
    const list = text.slice(start, start + LIST_REACH).split(/[\n\r]\s*[\n\r]/, 1)[0] ?? '';
    for (const item of list.matchAll(ITEM)) {
      const definition = definitionOfItem(list, item);
      if (definition) found.push({ at: start + item.index, definition });
    }
    at = start + list.length;
  }
}

/** What a heading is found by: the search for a few characters is quicker than for many. */
const ANCHOR = 'bbrev';

const HEADING = /iations(?:\s+used)?\s*[:.–—]\s/y;

function definitionOfItem(text: string, item: RegExpExecArray | null): LocalDefinition | null {
  const shortForm = item?.[1] ?? '';
  if (!item || !looksCapital(shortForm)) return null;
  const from = item.index + item[0].length;
  return definitionAhead(
    shortForm,
    { text, from, to: Math.min(text.length, from + REACH) },
    { toBorder: true },
  );
}
