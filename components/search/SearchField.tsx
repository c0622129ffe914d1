type SearchFieldProps = {
  /** What it is for, to a screen reader. */
  label: string;
  /** What invites to type in it; the label where there is nothing shorter. */
  invitation?: string;
  query: string;
  onQuery: (query: string) => void;
};

/** A field that searches, or narrows a list, with each letter. */
export function SearchField({ label, invitation = label, query, onQuery }: SearchFieldProps) {
  return (
    <input
      class="search-field"
      type="search"
      aria-label={label}
      placeholder={invitation}
      autocomplete="off"
      spellcheck={false}
      value={query}
      onInput={(event) => onQuery(event.currentTarget.value)}
    />
  );
}
