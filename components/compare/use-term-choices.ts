import { useState } from 'preact/hooks';
import type { Entry, Sense } from '../../glossary/types.ts';
import type { Words } from '../../locales/words.ts';
import type { Search } from '../search/GlossarySearch.tsx';
import { useWords } from '../words-context.ts';
import { MOST_TERMS } from './place.ts';
import { choicesFor, MOST_CHOICES, suggestionsFor } from './term-choices.ts';

export type TermChoosing = {
  /** The terms chosen so far. */
  chosen: readonly Sense[];
  entries: readonly Entry[];
  search: Search;
  onAdd: (sense: Sense) => void;
};

/** What is typed to find a term, what that offers, and what each key does. */
export function useTermChoices({ chosen, entries, search, onAdd }: TermChoosing) {
  const words = useWords();
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  // Minus one: none. What was only suggested is not taken by Enter.
  const [active, setActive] = useState(-1);

  const isFull = chosen.length >= MOST_TERMS;
  const isAsked = query.trim() !== '';
  const found = isAsked ? choicesFor(query, search, chosen) : suggestionsFor(chosen, entries);
  const options = found.slice(0, MOST_CHOICES);
  const isShown = isOpen && !isFull && (isAsked || options.length > 0);

  const openAt = (next: number) => {
    setOpen(true);
    setActive(next);
  };
  const add = (sense: Sense | undefined) => {
    if (sense === undefined) return;
    onAdd(sense);
    setQuery('');
    setOpen(false);
  };
  const step = (by: 1 | -1) => {
    if (!isShown) return openAt(0);
    // From none the way up begins at the last.
    const from = active < 0 && by < 0 ? 0 : active;
    if (options.length > 0) setActive((from + by + options.length) % options.length);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: () => isShown && add(options[active]),
    Escape: () => (isShown ? setOpen(false) : setQuery('')),
  };

  return {
    query,
    options,
    active,
    isShown,
    isFull,
    headline: headlineOf(query, found.length, words),
    add,
    type(text: string) {
      setQuery(text);
      openAt(text.trim() === '' ? -1 : 0);
    },
    open: () => openAt(isAsked ? 0 : -1),
    close: () => setOpen(false),
    /** What a key does here; undefined where it does what it always does. */
    actOf: (key: string) => keys[key],
  };
}

/** What the list holds, in words. */
function headlineOf(query: string, count: number, { compare, shared }: Words): string {
  const { picking } = compare;
  const asked = query.trim();
  if (asked === '') return picking.suggested;
  if (count === 0) return picking.nothing(asked);
  return count > MOST_CHOICES ? picking.someOf(MOST_CHOICES, count) : shared.meanings(count);
}
