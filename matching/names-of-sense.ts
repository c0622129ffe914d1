import type { Sense } from '../glossary/types.ts';
import { foldLongForm } from './words.ts';

/** The names of a sense as long forms are compared. */
export type FoldedNames = {
  /** Without what the long form says in a last bracket: a country. */
  base: string;
  all: readonly string[];
};

/** The senses of a page are compared over and over; with the sense its names go, too. */
const KNOWN = new WeakMap<Sense, FoldedNames>();

export function foldedNamesOf(sense: Sense): FoldedNames {
  const known = KNOWN.get(sense);
  if (known) return known;
  const { longForm, otherLongForms } = sense;
  const names = {
    base: foldLongForm(longForm.replace(/\s*\([^)]*\)$/, '')),
    all: [longForm, ...otherLongForms].map(foldLongForm),
  };
  KNOWN.set(sense, names);
  return names;
}
