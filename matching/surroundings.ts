import { charactersOf, isBlank } from './definition-characters.ts';
import type { Span } from './types.ts';

/** Letters of scripts that join words, digits, marks and the underscore. */
const WORD = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{M}_]/u;

/** Characters that, right before a token, make it a handle, a tag, a path or code. */
const FOREIGN_BEFORE = '@#$\\~%=&.';

/** Code that goes before a token or follows it: `${EMS}`, `x->EMS`, `EMS::x`, `EMS['x']`. */
const CODE_BEFORE = /(?:\$\{|->|::|\?\.)$/;
const CODE_AFTER = /^(?:\(\)|::|->|\?\.|\+\+|[!=]=|:\p{N}|\[['"]|['’]\p{L})/u;

/** How far around a token an address is looked for, in characters. */
const ADDRESS_REACH = 200;

/** Whether the character just before `start` lets a short form begin there. */
export function mayBegin(text: string, start: number): boolean {
  if (start === 0) return true;
  const before = text.charAt(start - 1);
  if (isAsciiBlank(before)) return true;
  if (WORD.test(before) || FOREIGN_BEFORE.includes(before)) return false;
  // "ALS/BLS" is a list; "/EMS" is a path.
  if (before === '/') return start > 1 && WORD.test(text.charAt(start - 2));
  return !CODE_BEFORE.test(text.slice(Math.max(0, start - 2), start));
}

/** Whether what follows `end` lets a short form end there. */
export function mayEnd(text: string, end: number): boolean {
  const next = text.charAt(end);
  if (next === '' || isAsciiBlank(next)) return true;
  const afterNext = text.charAt(end + 1);
  if (WORD.test(next) || next === '@' || next === '\\') return false;
  if (next === '.' || next === '=' || next === '&') return afterNext !== '=' && !WORD.test(afterNext);
  if (next === '#' || next === '/') return !/\p{N}/u.test(afterNext);
  return !CODE_AFTER.test(text.slice(end, end + 3));
}

/** Whether the token stands in a web address, an e-mail address or a path. */
export function isInAddress(text: string, span: Span): boolean {
  if (isAsciiBlank(text.charAt(span.start - 1)) && isAsciiBlank(text.charAt(span.end))) return false;
  const chunk = chunkAround(text, span);
  // Most tokens have a bracket before them or a comma behind, and no more.
  if (!hasAddressSign(text, chunk)) return false;
  return /:\/\/|^www\.|^[~.]{0,2}\/|@[\w-]+\.|\\\w|\w\?\w+=|\w\.[a-z]{2,6}(\/|$)|^[^/]*\/[^/]*\/[^.]*\.|^\w:\//i.test(
    text.slice(chunk.start, chunk.end),
  );
}

/** The stretch without blanks that the span stands in, brackets and quotes at its ends aside. */
function chunkAround(text: string, span: Span): Span {
  let { start, end } = span;
  const from = Math.max(0, start - ADDRESS_REACH);
  const to = Math.min(text.length, end + ADDRESS_REACH);
  while (start > from && !isBlank(text, start - 1)) start -= 1;
  while (end < to && !isBlank(text, end)) end += 1;
  while (start < end && OPENING.has(text.charCodeAt(start))) start += 1;
  while (end > start && CLOSING.has(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

const OPENING = charactersOf('("\'“‘[<');
const CLOSING = charactersOf(')"\'”’]>,.;:!?');
const ADDRESS_SIGNS = charactersOf('/@\\.?:');

function hasAddressSign(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at += 1) {
    if (ADDRESS_SIGNS.has(text.charCodeAt(at))) return true;
  }
  return false;
}

function isAsciiBlank(char: string): boolean {
  return char === ' ' || char === '\n';
}
