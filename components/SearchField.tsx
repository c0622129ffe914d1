type SearchFieldProps = {
  query: string;
  onQuery: (query: string) => void;
};

/** The field in which a reader looks up a short form or its meaning. */
export function SearchField({ query, onQuery }: SearchFieldProps) {
  return (
    <input
      class="search-field"
      type="search"
      aria-label="Look up an acronym or its meaning"
      placeholder="Look up an acronym or its meaning"
      autocomplete="off"
      spellcheck={false}
      value={query}
      onInput={(event) => onQuery(event.currentTarget.value)}
    />
  );
}
