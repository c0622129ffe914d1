import type { Entry } from '../glossary/types.ts';
import { createTokenReader, type Tokens } from './tokens.ts';
import { isStopWord, wordsOf } from './words.ts';

/** The long forms to look for, by a key of their first folded characters. */
export type LongFormIndex = ReadonlyMap<number, LongForms>;

/** Long forms that begin alike: by a key of more characters; the short ones have only themselves. */
type LongForms = { brief: IndexedLongForm[]; byMore: Map<number, IndexedLongForm[]> };

type IndexedLongForm = { folded: Uint16Array; senseId: string };

/** How many folded characters lead to the long forms that begin with them, and how many more do. */
const KEY_LENGTH = 4;
const LONG_KEY_LENGTH = 12;

/**
 * Of each index, whether anything can have a key, by its last bits: far quicker to ask than a map, which
 * most words need not be looked for in. An index that was made elsewhere has none.
 */
const FILTERS = new WeakMap<LongFormIndex, Uint8Array>();

/** How many times as many bits of a filter as keys there are, at the least. */
const ROOM = 8;

/**
 * Indexes the long forms of some entries. Long forms of one content word
 * ("Intravenous") are left out: a common word proves nothing.
 */
export function indexLongForms(entries: readonly Entry[]): LongFormIndex {
  const index = new Map<number, LongForms>();
  const reader = createTokenReader();
  for (const sense of entries.flatMap((entry) => entry.senses)) {
    for (const longForm of [sense.longForm, ...sense.otherLongForms]) {
      if (wordsOf(longForm).filter((word) => !isStopWord(word.text)).length < 2) continue;
      const tokens = reader.read(longForm);
      const folded = tokens.folded.slice(0, tokens.bounds[tokens.count]);
      if (folded.length >= KEY_LENGTH) add(index, { folded, senseId: sense.id });
    }
  }
  FILTERS.set(index, filterOf(index));
  return index;
}

function add(index: Map<number, LongForms>, longForm: IndexedLongForm): void {
  const { folded } = longForm;
  const key = keyAt(folded, 0, KEY_LENGTH);
  const known: LongForms = index.get(key) ?? { brief: [], byMore: new Map() };
  index.set(key, known);
  if (folded.length < LONG_KEY_LENGTH) {
    known.brief.push(longForm);
    return;
  }
  const longKey = keyAt(folded, 0, LONG_KEY_LENGTH);
  const alike = known.byMore.get(longKey);
  if (alike) alike.push(longForm);
  else known.byMore.set(longKey, [longForm]);
}

function filterOf(index: LongFormIndex): Uint8Array {
  const filter = new Uint8Array(2 ** Math.ceil(Math.log2(ROOM * Math.max(1, index.size))));
  for (const key of index.keys()) filter[key & (filter.length - 1)] = 1;
  return filter;
}

/** Lets every key through. */
const NO_FILTER = Uint8Array.of(1);

/**
 * The ids of the senses whose long form stands in the text, in one pass however
 * many long forms there are. Hyphens, blanks and plurals make no difference:
 * the folded words are compared as one string that must begin and end with a word.
 */
export function findLongForms(tokens: Tokens, index: LongFormIndex): Set<string> {
  const found = new Set<string>();
  if (index.size === 0) return found;
  const filter = FILTERS.get(index) ?? NO_FILTER;
  const { count, folded, bounds } = tokens;
  const end = bounds[count] ?? 0;
  for (let word = 0; word < count; word += 1) {
    const from = bounds[word] ?? 0;
    if (from + KEY_LENGTH > end) break;
    const key = keyAt(folded, from, KEY_LENGTH);
    const candidates = filter[key & (filter.length - 1)] === 1 ? index.get(key) : undefined;
    if (candidates) addThoseAt(tokens, word, { candidates, found });
  }
  return found;
}

function addThoseAt(
  tokens: Tokens,
  word: number,
  { candidates, found }: { candidates: LongForms; found: Set<string> },
): void {
  for (const { folded, senseId } of candidates.brief) if (standsAt(tokens, word, folded)) found.add(senseId);
  const from = tokens.bounds[word] ?? 0;
  if (from + LONG_KEY_LENGTH > (tokens.bounds[tokens.count] ?? 0)) return;
  const alike = candidates.byMore.get(keyAt(tokens.folded, from, LONG_KEY_LENGTH));
  for (const { folded, senseId } of alike ?? []) if (standsAt(tokens, word, folded)) found.add(senseId);
}

function keyAt(folded: Uint16Array, from: number, length: number): number {
  let key = 0;
  for (let index = from; index < from + length; index += 1) key = Math.imul(key, 131) + (folded[index] ?? 0);
  // Of 30 bits: an engine may keep larger numbers on the heap.
  return key & 0x3fffffff;
}

function standsAt({ count, folded, bounds }: Tokens, word: number, longForm: Uint16Array): boolean {
  const from = bounds[word] ?? 0;
  const to = from + longForm.length;
  if (to > (bounds[count] ?? 0)) return false;
  for (let index = 0; index < longForm.length; index += 1) {
    if (folded[from + index] !== longForm[index]) return false;
  }
  let last = word;
  while ((bounds[last] ?? to) < to) last += 1;
  return bounds[last] === to;
}
