import type { Entry } from '../glossary/types.ts';
import { foldLongForm, foldWord, isStopWord, wordsOf } from './words.ts';

/** The long forms to look for, by their first folded characters. */
export type LongFormIndex = ReadonlyMap<string, readonly { folded: string; senseId: string }[]>;

/** How many folded characters lead to the long forms that begin with them. */
const KEY_LENGTH = 3;

/**
 * Indexes the long forms of some entries. Long forms of one content word
 * ("Intravenous") are left out: a common word proves nothing.
 */
export function indexLongForms(entries: readonly Entry[]): LongFormIndex {
  const index = new Map<string, { folded: string; senseId: string }[]>();
  for (const sense of entries.flatMap((entry) => entry.senses)) {
    for (const longForm of [sense.longForm, ...sense.otherLongForms]) {
      if (wordsOf(longForm).filter((word) => !isStopWord(word.text)).length < 2) continue;
      const folded = foldLongForm(longForm);
      const key = folded.slice(0, KEY_LENGTH);
      index.set(key, [...(index.get(key) ?? []), { folded, senseId: sense.id }]);
    }
  }
  return index;
}

/** The ids of the senses whose long form stands in the text, in one pass. */
export function findLongForms(text: string, index: LongFormIndex): Set<string> {
  const found = new Set<string>();
  if (index.size === 0) return found;
  const words = wordsOf(text).map((word) => foldWord(word.text));
  for (let at = 0; at < words.length; at += 1) {
    const key =
      (words[at] ?? '').length >= KEY_LENGTH ? (words[at] ?? '').slice(0, KEY_LENGTH) : joinedKey(words, at);
    for (const { folded, senseId } of index.get(key) ?? []) {
      if (standsAt(words, at, folded)) found.add(senseId);
    }
  }
  return found;
}

function joinedKey(words: readonly string[], at: number): string {
  return words
    .slice(at, at + KEY_LENGTH)
    .join('')
    .slice(0, KEY_LENGTH);
}

/** Whether the words from `at` on, joined, are the folded long form and end with a word. */
function standsAt(words: readonly string[], at: number, folded: string): boolean {
  let matched = 0;
  for (let index = at; index < words.length && matched < folded.length; index += 1) {
    const word = words[index] ?? '';
    if (!folded.startsWith(word, matched)) return false;
    matched += word.length;
  }
  return matched === folded.length;
}
