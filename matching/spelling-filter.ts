import type { ShortForm } from '../glossary/types.ts';
import { addHash, createHashFilter, type HashFilter, mayHold } from './hash-filter.ts';
import { type RuledSpellings, tokensToFind } from './known-forms.ts';
import { CODE_LENGTH } from './occurrence-amount.ts';
import { type Candidate, nextCandidate } from './occurrence-shape.ts';

/*
 * What a page carries of the glossary: not the spellings, but enough to tell that a text holds none of
 * them. It is small, ready as it is stored, and does not grow with a page's look at it.
 */

/** How many bits there are for each token: of the texts that look like holding one, one in a hundred is asked about in vain. */
const ROOM = 16;

const HASH_SEED = 0x811c9dc5;
const HASH_FACTOR = 0x01000193;

/** A filter of the first tokens of all spellings. */
export function filterOfSpellings(spellings: RuledSpellings): HashFilter {
  const tokens = tokensToFind(spellings);
  const filter = createHashFilter(tokens.size, ROOM);
  for (const token of tokens) {
    const hash = hashOf(token, 0, token.length);
    addHash(filter, hash, hash);
  }
  return filter;
}

/** Whether any short form at all may stand in a text, by its shape. Most texts of most pages end here. */
export function mayHoldShape(text: string): boolean {
  SHAPE.lastIndex = 0;
  return SHAPE.test(text);
}

/**
 * Whether a known short form may stand in a text, which need not be clean. False is certain; true has to be
 * looked into by `findOccurrences`.
 */
export function mayHoldSpelling(text: string, filter: HashFilter): boolean {
  SHAPE.lastIndex = 0;
  for (let shape = SHAPE.exec(text); shape; shape = SHAPE.exec(text)) {
    if (text.charCodeAt(shape.index) > LAST_PLAIN) return mayHoldSpelling(plain(text), filter);
    const candidate = nextCandidate(text, shape.index, SHAPE.lastIndex);
    if (candidate && mayBeKnown(text, candidate, filter)) return true;
    SHAPE.lastIndex = candidate ? candidate.start + candidate.token.length : shape.index + 1;
  }
  return false;
}

/** As `findOccurrences` looks a candidate up: dotted, behind small letters, plain, in the plural, as an amount. */
function mayBeKnown(text: string, { token, start }: Candidate, filter: HashFilter): boolean {
  if (token.charAt(1) === '.') return mayBeToken(token.replace(/[^A-Z]/g, ''), filter);
  if (mayBeToken(token, filter)) return true;
  if (token.endsWith('s') && mayBeToken(token.slice(0, -1), filter)) return true;
  const digit = token.charCodeAt(CODE_LENGTH);
  if (digit >= 0x30 && digit <= 0x39 && mayBeToken(token.slice(0, CODE_LENGTH), filter)) return true;
  const before = text.charCodeAt(start - 1);
  if (before !== 0x2d && !(before >= 0x61 && before <= 0x7a)) return false;
  const lower = LOWER_BEFORE.exec(text.slice(Math.max(0, start - LOWER_REACH), start))?.[1];
  return (
    lower !== undefined &&
    [lower, lower + token, lower + token.replace(/s$/, '')].some((one) => mayBeToken(one, filter))
  );
}

function mayBeToken(token: string, filter: HashFilter): boolean {
  const hash = hashOf(token, 0, token.length);
  return mayHold(filter, hash, hash);
}

function hashOf(text: string, from: number, to: number): number {
  let hash = HASH_SEED;
  for (let index = from; index < to; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), HASH_FACTOR);
  }
  return hash | 0;
}

/** The small letters that a candidate may begin with, "e" of "e-PCR", and a hyphen. */
const LOWER_BEFORE = /(?<![A-Za-z0-9])([a-z]{1,3})-?$/;
const LOWER_REACH = 5;

const LAST_PLAIN = 0x7f;

/**
 * Whether one of some short forms may stand in a text, which need not be clean, in letters or with a dot
 * behind each: a quick look for the few that a page defines itself.
 */
export function mayHoldForm(text: string, forms: ReadonlySet<ShortForm>): boolean {
  if (forms.size === 0) return false;
  const seen = plain(text);
  for (const form of forms) {
    const start = /^[A-Za-z0-9]*/.exec(form)?.[0] ?? '';
    if (seen.includes(start) || seen.includes([...start].join('.'))) return true;
  }
  return false;
}

/** A text without what `SHAPE` finds beyond plain letters and signs: `cleanText`, but a little coarser. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(new RegExp(`[${UNPLAIN}]`, 'g'), '');
}

/** What no reader sees, and what is written in another type: `cleanText` knows it exactly. */
const UNPLAIN =
  '\\u00AD\\u0300-\\u036F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u2080-\\u2089' +
  '\\u2102-\\u2134\\u2145-\\u2149\\uD835\\uFB00-\\uFB06\\uFEFF\\uFF01-\\uFF5E';

/**
 * All that `nextCandidate` finds with a capital in it, and all that may become such a thing: the engines
 * run over a text by one pattern faster than any loop, above all where the code has hardly run yet. There
 * is only one, since a page pays for making each.
 */
const SHAPE = new RegExp(
  `[A-Z](?:[a-z]*[A-Z0-9]|[-&/\\u2010-\\u2014][A-Za-z0-9]|\\.[ \\u00A0]?[A-Z])|` +
    `[0-9](?:[a-z]*[A-Z]|[a-z]+[0-9]|[-&/\\u2010-\\u2014][A-Za-z])|[a-z]-?[A-Z]|[${UNPLAIN}]`,
  'g',
);
