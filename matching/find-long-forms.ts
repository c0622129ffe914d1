import type { Entry } from '../glossary/types.ts';
import { addHash, createHashFilter, type HashFilter, mayHold } from './hash-filter.ts';
import { createTokenReader, type Tokens } from './tokens.ts';
import { isStopWord, wordsOf } from './words.ts';

/** The long forms to look for, by a key of their first folded characters. */
export type LongFormIndex = ReadonlyMap<number, LongForms>;

/** Long forms that begin alike, by the longest of their keys. */
type LongForms = Map<number, IndexedLongForm[]>;

type IndexedLongForm = { folded: Uint16Array; senseId: string };

/** How many folded characters lead to the long forms that begin with them. */
const KEY_LENGTH = 4;

/** The keys of a long form: thousands may begin with one word, and few with two. */
const KEY_LENGTHS = [KEY_LENGTH, 8, 12];

/** Of each index, its keys, and inverted the longest keys of its long forms. One that was made elsewhere has none. */
const FILTERS = new WeakMap<LongFormIndex, HashFilter>();

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
  const known: LongForms = index.get(key) ?? new Map();
  index.set(key, known);
  const longest = KEY_LENGTHS.findLast((length) => length <= folded.length) ?? KEY_LENGTH;
  const longKey = keyAt(folded, 0, longest);
  const alike = known.get(longKey);
  if (alike) alike.push(longForm);
  else known.set(longKey, [longForm]);
}

function filterOf(index: LongFormIndex): HashFilter {
  let count = index.size;
  for (const longForms of index.values()) count += longForms.size;
  const filter = createHashFilter(count);
  for (const [key, longForms] of index) {
    addHash(filter, key, key);
    for (const longKey of longForms.keys()) addHash(filter, longKey, ~longKey);
  }
  return filter;
}

/**
 * The ids of the senses whose long form stands in the text, in one pass however
 * many long forms there are. Hyphens, blanks and plurals make no difference:
 * the folded words are compared as one string that must begin and end with a word.
 */
export function findLongForms(tokens: Tokens, index: LongFormIndex): Set<string> {
  const found = new Set<string>();
  if (index.size === 0) return found;
  const search = { index, filter: FILTERS.get(index), found };
  const { count, folded, bounds } = tokens;
  const end = bounds[count] ?? 0;
  for (let word = 0; word < count; word += 1) {
    const from = bounds[word] ?? 0;
    if (from + KEY_LENGTH > end) break;
    const key = keyAt(folded, from, KEY_LENGTH);
    if (!search.filter || mayHold(search.filter, key, key)) findLongFormsAt(tokens, word, search);
  }
  return found;
}

type LongFormSearch = { index: LongFormIndex; filter: HashFilter | undefined; found: Set<string> };

function findLongFormsAt(tokens: Tokens, word: number, { index, filter, found }: LongFormSearch): void {
  const from = tokens.bounds[word] ?? 0;
  const end = tokens.bounds[tokens.count] ?? 0;
  let longForms: LongForms | undefined;
  for (const length of KEY_LENGTHS) {
    if (from + length > end) return;
    const longKey = keyAt(tokens.folded, from, length);
    if (filter && !mayHold(filter, longKey, ~longKey)) continue;
    longForms ??= index.get(keyAt(tokens.folded, from, KEY_LENGTH));
    if (!longForms) return;
    addThoseAt(tokens, word, { alike: longForms.get(longKey) ?? NONE, found });
  }
}

const NONE: readonly IndexedLongForm[] = [];

function addThoseAt(
  tokens: Tokens,
  word: number,
  { alike, found }: { alike: readonly IndexedLongForm[]; found: Set<string> },
): void {
  for (const { folded, senseId } of alike) if (standsAt(tokens, word, folded)) found.add(senseId);
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
