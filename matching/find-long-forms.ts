import type { Entry } from '../glossary/types.ts';
import { createTokenReader, type Tokens } from './tokens.ts';
import { isStopWord, wordsOf } from './words.ts';

/** The long forms to look for, by a key of their first folded characters. */
export type LongFormIndex = ReadonlyMap<number, readonly IndexedLongForm[]>;

type IndexedLongForm = { folded: Uint16Array; senseId: string };

/** How many folded characters lead to the long forms that begin with them. */
const KEY_LENGTH = 4;

/**
 * Indexes the long forms of some entries. Long forms of one content word
 * ("Intravenous") are left out: a common word proves nothing.
 */
export function indexLongForms(entries: readonly Entry[]): LongFormIndex {
  const index = new Map<number, IndexedLongForm[]>();
  const reader = createTokenReader();
  for (const sense of entries.flatMap((entry) => entry.senses)) {
    for (const longForm of [sense.longForm, ...sense.otherLongForms]) {
      if (wordsOf(longForm).filter((word) => !isStopWord(word.text)).length < 2) continue;
      const tokens = reader.read(longForm);
      const folded = tokens.folded.slice(0, tokens.bounds[tokens.count]);
      if (folded.length < KEY_LENGTH) continue;
      const key = keyAt(folded, 0);
      index.set(key, [...(index.get(key) ?? []), { folded, senseId: sense.id }]);
    }
  }
  return index;
}

/**
 * The ids of the senses whose long form stands in the text, in one pass however
 * many long forms there are. Hyphens, blanks and plurals make no difference:
 * the folded words are compared as one string that must begin and end with a word.
 */
export function findLongForms(tokens: Tokens, index: LongFormIndex): Set<string> {
  const found = new Set<string>();
  if (index.size === 0) return found;
  const { count, folded, bounds } = tokens;
  const end = bounds[count] ?? 0;
  for (let word = 0; word < count; word += 1) {
    const from = bounds[word] ?? 0;
    if (from + KEY_LENGTH > end) break;
    for (const candidate of index.get(keyAt(folded, from)) ?? []) {
      if (standsAt(tokens, word, candidate.folded)) found.add(candidate.senseId);
    }
  }
  return found;
}

function keyAt(folded: Uint16Array, from: number): number {
  let key = 0;
  for (let index = from; index < from + KEY_LENGTH; index += 1)
    key = Math.imul(key, 131) + (folded[index] ?? 0);
  return key | 0;
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
