import type { Entry } from '../../glossary/types.ts';
import { GlossaryLink } from '../entry/GlossaryLink.tsx';
import { LongFormText } from '../entry/LongFormText.tsx';
import { Notice } from '../Notice.tsx';
import { GlossarySearch, type Search } from '../search/GlossarySearch.tsx';
import { useWords } from '../words-context.ts';
import { ComparisonChooser } from './ComparisonChooser.tsx';
import { pickedHash, type Shelf } from './place.ts';

type GlossaryContentsProps = {
  shelf: Shelf;
  /** What was asked for and is not in the glossary. */
  unknown: string | null;
  query: string;
  onQuery: (query: string) => void;
  search: Search;
};

/** Everything there is to choose from: a search, the comparisons, every short form. */
export function GlossaryContents({ shelf, unknown, query, onQuery, search }: GlossaryContentsProps) {
  const { contents, siteWays } = useWords().compare;
  return (
    <div class="contents">
      <h1 tabIndex={-1}>{contents.title}</h1>
      {unknown !== null && <Notice>{contents.unknown(unknown)}</Notice>}
      <GlossarySearch query={query} onQuery={onQuery} search={search}>
        <section>
          <div class="section-head">
            <h2 class="section-name">{contents.sideBySide}</h2>
            <GlossaryLink hash={pickedHash([])}>{siteWays.own}</GlossaryLink>
          </div>
          <ComparisonChooser comparisons={shelf.comparisons} />
        </section>
        <section>
          <h2 class="section-name">{contents.acronyms(shelf.entries.length)}</h2>
          <ul class="short-forms">
            {shelf.entries.map((entry) => (
              <li key={entry.shortForm}>
                <GlossaryLink hash={entry.shortForm}>
                  <strong>{entry.shortForm}</strong> <ShortMeaning entry={entry} />
                </GlossaryLink>
              </li>
            ))}
          </ul>
        </section>
      </GlossarySearch>
    </div>
  );
}

/** The long form where there is one, else how many there are. */
function ShortMeaning({ entry }: { entry: Entry }) {
  const { shared } = useWords();
  const [first, ...others] = entry.senses;
  if (first === undefined || others.length > 0)
    return <span class="labels">{shared.meanings(entry.senses.length)}</span>;
  return <LongFormText text={first.longForm} letters={first.letters} language={first.language} />;
}
