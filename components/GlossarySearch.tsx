import type { ComponentChildren } from 'preact';
import type { Entry } from '../glossary/types.ts';
import type { OpenHere } from './GlossaryLink.tsx';
import { SearchField } from './SearchField.tsx';
import { SearchResult } from './SearchResult.tsx';
import { counted } from './words.ts';

/** Entries whose short form or meanings hold the words of a query, best first. */
export type Search = (query: string) => readonly Entry[];

type GlossarySearchProps = {
  /** Kept by the caller, so that coming back finds it again. */
  query: string;
  onQuery: (query: string) => void;
  search: Search;
  onOpen?: OpenHere | undefined;
  /** What stands below the field while nothing is looked up. */
  children?: ComponentChildren;
};

const MOST_SHOWN = 20;

/** The best result shows all its senses; those after it must not bury one another. */
const MOST_SENSES = 3;

/** A field and, once something stands in it, the entries that it finds. */
export function GlossarySearch({ query, onQuery, search, onOpen, children }: GlossarySearchProps) {
  const asked = query.trim();
  const found = asked === '' ? [] : search(asked);
  return (
    <div class="search">
      <SearchField query={query} onQuery={onQuery} />
      <p class={`search-count${asked === '' ? ' unseen' : ''}`} role="status">
        {asked !== '' && countInWords(found.length, asked)}
      </p>
      {asked === '' ? (
        children
      ) : (
        <ul class="search-results">
          {found.slice(0, MOST_SHOWN).map((entry, index) => (
            <SearchResult
              key={entry.shortForm}
              entry={entry}
              most={index === 0 ? entry.senses.length : MOST_SENSES}
              onOpen={onOpen}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

function countInWords(count: number, asked: string): string {
  if (count === 0) return `Spellout does not know “${asked}”.`;
  if (count > MOST_SHOWN) return `${MOST_SHOWN} of ${count} acronyms`;
  return counted(count, 'acronym');
}
