import { GLOSSARY_LANGUAGE } from '../entry/glossary-language.ts';
import { useWords } from '../words-context.ts';

type SearchSuggestionsProps = {
  suggestions: readonly string[];
  /** What is looked for already: that needs no suggesting. */
  query: string;
  /** Looks for one of them instead. */
  onQuery: (query: string) => void;
};

/** The results begin below: more would push them away. */
const MOST_SHOWN = 4;

/** What a query may be on its way to, each a press away. */
export function SearchSuggestions({ suggestions, query, onQuery }: SearchSuggestionsProps) {
  const { search } = useWords().popup;
  const others = suggestions.filter((one) => one.toLowerCase() !== query.toLowerCase());
  if (others.length === 0) return null;
  return (
    <ul class="chips suggestions" aria-label={search.suggestions}>
      {others.slice(0, MOST_SHOWN).map((suggestion) => (
        <li key={suggestion}>
          <button
            type="button"
            class="chip"
            lang={GLOSSARY_LANGUAGE}
            onClick={(event) => {
              // The button may go with the next results; typing goes on in the field.
              event.currentTarget.closest('.search')?.querySelector<HTMLElement>('.search-field')?.focus();
              onQuery(suggestion);
            }}
          >
            {suggestion}
          </button>
        </li>
      ))}
    </ul>
  );
}
