import { useState } from 'preact/hooks';
import { GlossaryLink } from '../entry/GlossaryLink.tsx';
import type { Search } from '../search/GlossarySearch.tsx';
import { useWords } from '../words-context.ts';
import { ComparePicked, type PickingTools } from './ComparePicked.tsx';
import { ComparisonView } from './ComparisonView.tsx';
import { ComparisonWays } from './ComparisonWays.tsx';
import { EntryDetails } from './EntryDetails.tsx';
import { GlossaryContents } from './GlossaryContents.tsx';
import { type Place, pickedHash, type Shelf } from './place.ts';

type CompareAppProps = {
  place: Place;
  shelf: Shelf;
  search: Search;
  tools: PickingTools;
};

/** The comparison page: one place of the glossary at a time, named by the address. */
export function CompareApp(props: CompareAppProps) {
  const { compare, shared } = useWords();
  const { kind } = props.place;
  return (
    <>
      <nav class="site-head" aria-label="Spellout">
        <GlossaryLink hash="" class="wordmark">
          Spellout
        </GlossaryLink>
        <span class="site-ways">
          {kind !== 'contents' && <GlossaryLink hash="">{compare.siteWays.all}</GlossaryLink>}
          {kind !== 'contents' && kind !== 'picked' && (
            <GlossaryLink hash={pickedHash([])}>{compare.siteWays.own}</GlossaryLink>
          )}
        </span>
      </nav>
      <main>
        <PlaceView {...props} />
      </main>
      <footer class="site-foot">
        <p>{shared.generalInformation}</p>
        <p>{shared.staysHere}</p>
      </footer>
    </>
  );
}

function PlaceView({ place, shelf, search, tools }: CompareAppProps) {
  const [query, setQuery] = useState('');
  switch (place.kind) {
    case 'comparison': {
      const { comparison } = place;
      return (
        <ComparisonView
          comparison={comparison}
          ways={<ComparisonWays key={comparison.id} comparison={comparison} tools={tools} />}
        />
      );
    }
    case 'picked':
      return <ComparePicked {...place} shelf={shelf} search={search} tools={tools} />;
    case 'entry':
      return <EntryDetails entry={place.entry} comparisons={place.comparisons} />;
    case 'contents':
      return (
        <GlossaryContents
          shelf={shelf}
          unknown={place.unknown}
          query={query}
          onQuery={setQuery}
          search={search}
        />
      );
  }
}
