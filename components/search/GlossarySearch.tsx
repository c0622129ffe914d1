import type { ComponentChildren } from 'preact';
import type { Entry } from '../../glossary/types.ts';
import type { Words } from '../../locales/words.ts';
import type { OpenHere } from '../entry/GlossaryLink.tsx';
import { useWords } from '../words-context.ts';
import { SearchField } from './SearchField.tsx';
import { SearchResult } from './SearchResult.tsx';
import { SearchSuggestions } from './SearchSuggestions.tsx';
import { useSearchKeys } from './use-search-keys.ts';

/** Entries whose short form or meanings hold the words of a query, best first. */
export type Search = (query: string) => readonly Entry[];

type GlossarySearchProps = {
  /** Kept by the caller, so that coming back finds it again. */
  query: string;
  onQuery: (query: string) => void;
  /** Null while the glossary is not there yet. */
  search: Search | null;
  /** What a query may be on its way to. */
  suggest?: ((query: string) => readonly string[]) | undefined;
  /** Short forms that are on the page in front. */
  onPage?: ReadonlySet<string> | undefined;
  onOpen?: OpenHere | undefined;
  /** What stands below the field while nothing is looked up. */
  children?: ComponentChildren;
};

const MOST_SHOWN = 20;

/** The best result shows all its senses; those after it must not bury one another. */
const MOST_SENSES = 3;

/** A field and, once something stands in it, the entries that it finds. */
export function GlossarySearch({ query, onQuery, search, suggest, onPage, ...rest }: GlossarySearchProps) {
  const words = useWords();
  const asked = query.trim();
  const found = asked === '' || search === null ? [] : search(asked);
  const keys = useSearchKeys(query === '' ? null : () => onQuery(''));
  return (
    <div class="search" ref={keys}>
      <SearchField
        label={words.popup.search.field}
        invitation={words.popup.search.invitation}
        query={query}
        onQuery={onQuery}
      />
      <p class={`search-count${asked === '' ? ' unseen' : ''}`} role="status">
        {asked !== '' && (search === null ? words.popup.search.loading : countInWords(found, asked, words))}
      </p>
      {asked !== '' && suggest !== undefined && (
        <SearchSuggestions suggestions={suggest(asked)} query={asked} onQuery={onQuery} />
      )}
      {asked === '' ? (
        rest.children
      ) : (
        <ul class="search-results">
          {found.slice(0, MOST_SHOWN).map((entry, index) => (
            <SearchResult
              key={entry.shortForm}
              entry={entry}
              most={index === 0 ? entry.senses.length : MOST_SENSES}
              isOnPage={onPage?.has(entry.shortForm) === true}
              onOpen={rest.onOpen}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

function countInWords({ length }: readonly Entry[], asked: string, { popup }: Words): string {
  if (length === 0) return popup.search.unknown(asked);
  if (length > MOST_SHOWN) return popup.search.foundMore(MOST_SHOWN, length);
  return popup.search.found(length);
}
