import type { Span } from './types.ts';

/** Letters of scripts that join words, digits, marks and the underscore. */
const WORD = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{M}_]/u;

/** Characters that, right before a token, make it a handle, a tag, a path or code. */
const FOREIGN_BEFORE = '@#$\\~%=&.';

/** How far around a token an address is looked for, in characters. */
const ADDRESS_REACH = 200;

/** Whether the character just before `start` lets a short form begin there. */
export function mayBegin(text: string, start: number): boolean {
  if (start === 0) return true;
  const before = text.charAt(start - 1);
  if (WORD.test(before) || FOREIGN_BEFORE.includes(before)) return false;
  if (isDash(before)) return mayFollowDash(text, start);
  // "ALS/BLS" is a list; "/EMS" is a path.
  if (before === '/') return start > 1 && WORD.test(text.charAt(start - 2));
  return true;
}

/** "non-EMS" is a word about EMS; "X-EMS" and "3-EMS" are names of something else. */
function mayFollowDash(text: string, start: number): boolean {
  if (start === 1 || isBlank(text.charAt(start - 2))) return true;
  return !/(?:^|[^\p{L}])[\p{Lu}\p{N}]$/u.test(text.slice(Math.max(0, start - 3), start - 1));
}

/** Whether what follows `end` lets a short form end there. */
export function mayEnd(text: string, end: number): boolean {
  const next = text.charAt(end);
  const afterNext = text.charAt(end + 1);
  if (next === '') return true;
  if (WORD.test(next) || next === '@' || next === '\\') return false;
  if (next === '.' || next === '=' || next === '&') return !WORD.test(afterNext);
  if (next === '#' || next === '/') return !/\p{N}/u.test(afterNext);
  if (next === '(') return afterNext !== ')';
  return true;
}

/**
 * The digits or capitals that a dash ties to the token ending at `end`: "EMS-1234" is an ID and "EMR-CI"
 * a name of another field, while "EMS-based" speaks of EMS. Null where there are none.
 */
export function compoundAfter(text: string, end: number): string | null {
  if (!isDash(text.charAt(end))) return null;
  return /^(?:\p{N}+|\p{Lu}[\p{Lu}\p{N}]*(?![\p{L}\p{N}]))/u.exec(text.slice(end + 1, end + 20))?.[0] ?? null;
}

/** Whether the token stands in a web address, an e-mail address or a path. */
export function isInAddress(text: string, span: Span): boolean {
  const chunk = chunkAround(text, span);
  if (!/[/@\\.?:]/.test(chunk)) return false;
  return /:\/\/|^www\.|^[~.]{0,2}\/|@[\w-]+\.|\\\w|\w\?\w+=|\w\.[a-z]{2,6}(\/|$)|^[^/]*\/[^/]*\/[^.]*\.|^\w:\//i.test(
    chunk,
  );
}

/** The stretch without blanks that the span stands in, brackets and quotes at its ends aside. */
function chunkAround(text: string, span: Span): string {
  const from = Math.max(0, span.start - ADDRESS_REACH);
  const left = text.slice(from, span.start).search(/\S*$/) + from;
  const right = text.slice(span.end, span.end + ADDRESS_REACH).search(/\s|$/) + span.end;
  return text.slice(left, right).replace(/^[("'“‘[<]+|[)"'”’\]>,.;:!?]+$/g, '');
}

function isDash(char: string): boolean {
  return char === '-' || (char >= '\u2010' && char <= '\u2014');
}

function isBlank(char: string): boolean {
  return char === '' || /\s/.test(char);
}
