import { definitionAhead } from './definition-ahead.ts';
import { definitionBehind } from './definition-behind.ts';
import { isBlank } from './definition-characters.ts';
import { REACH } from './definition-long-form.ts';
import { hasTwoCapitals, looksCapital } from './definition-short-form.ts';
import type { LocalDefinition } from './types.ts';

/**
 * What the phrases are found by, and the words that a blank may part from it: the engines search
 * for a few plain characters, the first of them rare, many times faster than for a pattern.
 */
const ANCHORS = [
  { anchor: 'for', lead: 0, heads: ['stands', 'short'] },
  { anchor: 'ym', lead: 'acron'.length, heads: [] },
  { anchor: 'bbrev', lead: 'a'.length, heads: [] },
  { anchor: 'known', lead: 0, heads: [] },
  { anchor: ', or', lead: 0, heads: [] },
];

/** The words that join a short and a long form in running text. */
const PHRASE =
  /(?:\sstands\s+for|\sshort\s+for|\s(?:acronym|abbreviation)\s+(?:for|of)|\sabbreviated(?:\s+(?:as|to))?|\sknown\s+as|,\sor)\s+/y;

/** "EMS" before "stands for", "is an acronym for", "– short for", ", or". */
const SHORT_FORM_BEFORE =
  /(?:^|[\s("'“‘/])([A-Z0-9][\p{L}\p{N}&./-]{1,9})["'”’]?(?:,|\s[–—-])?(?:\s+(?:which|that|it|and))?(?:\s+(?:is|was|are))?(?:\s+(?:an?|the))?$/u;

/** "EMS" after "abbreviated as", "known as", ", or the". */
const SHORT_FORM_AFTER =
  /(?:(?:as|to|simply|by|the|its|acronym|abbreviation|initials)\s+)*["'“‘]?([A-Z0-9][\p{L}\p{N}&./-]{1,9}?)["'”’]?(?=[\s,.;:)]|$)/uy;

/** What may stand between a long form and the phrase: ", commonly", " (also", " is often". */
const BETWEEN =
  /(?:[,(–—-]|\s+(?:is|are|was|were|and|also|often|commonly|usually|generally|sometimes|better|simply|hereafter|hereinafter|now))+$/;

/** How far from the phrase a short form can stand. */
const NEAR = 40;

type Found = { at: number; definition: LocalDefinition };

/**
 * Finds what the phrases of running text define: "EMS stands for …", "…, or EMS,", "…, abbreviated as
 * EMS".
 */
export function collectFromPhrases(text: string, found: Found[]): void {
  for (const { anchor, lead, heads } of ANCHORS) {
    for (let at = text.indexOf(anchor); at >= 0; at = text.indexOf(anchor, at + anchor.length)) {
      const head = heads.length > 0 ? startOfHead(text, at, heads) : at - lead;
      if (head >= 0) collectAround(text, head, found);
    }
  }
}

/** Where one of the words begins that blanks part from what is at `at`, or -1. */
function startOfHead(text: string, at: number, heads: readonly string[]): number {
  let end = at;
  while (end > 0 && isBlank(text, end - 1)) end -= 1;
  for (const head of heads) {
    // Hardly any word gets further than this.
    if (text.charCodeAt(end - 1) !== head.charCodeAt(head.length - 1)) continue;
    if (text.endsWith(head, end)) return end - head.length;
  }
  return -1;
}

function collectAround(text: string, head: number, found: Found[]): void {
  const start = head > 0 && isBlank(text, head - 1) ? head - 1 : head;
  PHRASE.lastIndex = start;
  if (!PHRASE.test(text)) return;
  const end = PHRASE.lastIndex;
  // Most phrases have no capitals near, let alone a short form.
  if (!hasTwoCapitals(text, Math.max(0, start - NEAR), Math.min(text.length, end + NEAR))) return;
  const definition = definitionAt(text, { start, end, phrase: text.slice(start, end) });
  if (definition) found.push({ at: start, definition });
}

type Joint = { start: number; end: number; phrase: string };

function definitionAt(text: string, { start, end, phrase }: Joint): LocalDefinition | null {
  if (/(?:for|of|or)\s+$/.test(phrase)) {
    const definition = definitionBefore(text, { start, end, phrase });
    if (definition || !phrase.startsWith(',')) return definition;
  }
  SHORT_FORM_AFTER.lastIndex = end;
  const after = (SHORT_FORM_AFTER.exec(text)?.[1] ?? '').replace(/(?<=[^.].)\.$/, '');
  if (!looksCapital(after)) return null;
  const behind = text.slice(Math.max(0, start - REACH), start).replace(BETWEEN, '');
  return definitionBehind(after, behind, behind.length, { byInitials: true });
}

/** "EMS stands for emergency medical services", "EMS, or emergency medical services,". */
function definitionBefore(text: string, { start, end, phrase }: Joint): LocalDefinition | null {
  const before = SHORT_FORM_BEFORE.exec(text.slice(Math.max(0, start - NEAR), start))?.[1] ?? '';
  if (!looksCapital(before)) return null;
  const from = /["“‘']/.test(text.charAt(end)) ? end + 1 : end;
  const reach = Math.min(text.length, end + REACH);
  // An apposition ends at its comma: "EMS, or emergency medical services, are".
  const toBorder = phrase.startsWith(',');
  const comma = toBorder ? text.slice(from, reach).indexOf(',') : -1;
  return definitionAhead(before, { text, from, to: comma < 0 ? reach : from + comma }, { toBorder });
}
