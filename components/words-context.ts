import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../locales/words.ts';

/** The language that a page of the extension speaks; its script says which. */
export const WordsContext = createContext<Words | null>(null);

/** @throws outside of a `WordsContext`: there is no language to fall back to unnoticed. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('There is no WordsContext around this component.');
  return words;
}
