import { useWords } from '../words-context.ts';

type SearchFieldProps = {
  query: string;
  onQuery: (query: string) => void;
};

/** The field in which a reader looks up a short form or its meaning. */
export function SearchField({ query, onQuery }: SearchFieldProps) {
  const { search } = useWords().popup;
  return (
    <input
      class="search-field"
      type="search"
      aria-label={search.field}
      placeholder={search.invitation}
      autocomplete="off"
      spellcheck={false}
      value={query}
      onInput={(event) => onQuery(event.currentTarget.value)}
    />
  );
}
