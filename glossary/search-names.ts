import { searchWords, wantedWords } from './search-words.ts';
import type { Entry, Sense } from './types.ts';

/** How an entry's own names answer a question; the lower, the better. */
export const RANKS = {
  /** The short form, letter for letter. */
  exact: 0,
  /** The short form, but for its case and the marks in it. */
  same: 1,
  /** The short form begins so. */
  begins: 2,
  /** Another spelling of it, its plural, or a long form. */
  named: 3,
  /** One of these begins so. */
  nameBegins: 4,
  none: 5,
} as const;

/** The names of an entry, ready to be held against many questions. */
export type EntryNames = {
  entry: Entry;
  shortForm: string;
  senses: readonly { sense: Sense; names: readonly string[] }[];
};

/** A question, ready to be held against the names of many entries. */
export type Question = { text: string; wanted: ReadonlySet<string> };

export function namesOf(entry: Entry): EntryNames {
  return {
    entry,
    shortForm: run(entry.shortForm),
    senses: entry.senses.map((sense) => ({ sense, names: allNames(sense).map(run) })),
  };
}

/** Everything that a sense is called, its short form aside. */
export function allNames(sense: Sense): string[] {
  const { variants, longForm, otherLongForms, formerNames, foreignNames } = sense;
  return [...variants, longForm, ...otherLongForms, ...formerNames, ...foreignNames];
}

export function questionOf(text: string): Question {
  const words = searchWords(text);
  const wanted = [words.join(''), wantedWords(words).join('')];
  return { text: text.trim(), wanted: new Set(wanted.filter((one) => one !== '')) };
}

/** How the names of an entry answer a question, and which of its senses does. */
export function rankOf(names: EntryNames, { text, wanted }: Question): { rank: number; sense: Sense | null } {
  if (names.entry.shortForm === text) return { rank: RANKS.exact, sense: null };
  if (wanted.has(names.shortForm)) return { rank: RANKS.same, sense: null };
  const all = [...wanted];
  if (all.some((one) => names.shortForm.startsWith(one))) return { rank: RANKS.begins, sense: null };
  if (wanted.has(`${names.shortForm}s`)) return { rank: RANKS.named, sense: null };
  const named = names.senses.find((one) => one.names.some((name) => wanted.has(name)));
  if (named) return { rank: RANKS.named, sense: named.sense };
  const begun = names.senses.find((one) => one.names.some((name) => all.some((it) => name.startsWith(it))));
  return begun ? { rank: RANKS.nameBegins, sense: begun.sense } : { rank: RANKS.none, sense: null };
}

/** A name as one run of letters: "EMT-Basic", "EMT Basic" and "emtbasic" are one. */
function run(name: string): string {
  return searchWords(name).join('');
}
