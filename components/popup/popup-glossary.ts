import type { Shelf } from '../compare/place.ts';
import type { Search } from '../search/GlossarySearch.tsx';

/** Finds the letters of a long form that spell a short form. */
export type LettersOf = (shortForm: string, longForm: string) => readonly number[];

/** All that the popup asks of the glossary. It comes later than the popup itself. */
export type PopupGlossary = {
  shelf: Shelf;
  search: Search;
  /** What else a reader may have meant, as queries. */
  suggest: (query: string) => readonly string[];
  lettersOf: LettersOf;
};
