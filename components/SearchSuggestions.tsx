import { useWords } from './words-context.ts';

type SearchSuggestionsProps = {
  suggestions: readonly string[];
  /** Looks for one of them instead. */
  onQuery: (query: string) => void;
};

/** What else a reader may have meant, each a press away. */
export function SearchSuggestions({ suggestions, onQuery }: SearchSuggestionsProps) {
  const { search } = useWords().popup;
  if (suggestions.length === 0) return null;
  return (
    <section class="suggestions">
      <h2 class="section-name">{search.suggestions}</h2>
      <ul class="chips">
        {suggestions.map((suggestion) => (
          <li key={suggestion}>
            <button type="button" class="chip search-result-way" onClick={() => onQuery(suggestion)}>
              {suggestion}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
