import { useState } from 'preact/hooks';
import { ComparisonView } from './ComparisonView.tsx';
import { EntryDetails } from './EntryDetails.tsx';
import { GlossaryContents } from './GlossaryContents.tsx';
import { GlossaryLink } from './GlossaryLink.tsx';
import type { Search } from './GlossarySearch.tsx';
import type { Place, Shelf } from './place.ts';
import type { FieldNames } from './SenseCard.tsx';

type CompareAppProps = {
  place: Place;
  shelf: Shelf;
  fieldNames: FieldNames;
  search: Search;
};

/** The comparison page: one place of the glossary at a time, named by the address. */
export function CompareApp({ place, shelf, fieldNames, search }: CompareAppProps) {
  const [query, setQuery] = useState('');
  return (
    <>
      <nav class="site-head" aria-label="Spellout">
        <GlossaryLink hash="" class="wordmark">
          Spellout
        </GlossaryLink>
        {place.kind !== 'contents' && <GlossaryLink hash="">All acronyms and comparisons</GlossaryLink>}
      </nav>
      <main>
        {place.kind === 'comparison' && <ComparisonView comparison={place.comparison} />}
        {place.kind === 'entry' && (
          <EntryDetails entry={place.entry} comparisons={place.comparisons} fieldNames={fieldNames} />
        )}
        {place.kind === 'contents' && (
          <GlossaryContents
            shelf={shelf}
            unknown={place.unknown}
            query={query}
            onQuery={setQuery}
            search={search}
          />
        )}
      </main>
      <footer class="site-foot">
        <p>General information, not medical advice.</p>
        <p>Nothing leaves this computer.</p>
      </footer>
    </>
  );
}
