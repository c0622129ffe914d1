import type { Entry } from '../../glossary/types.ts';
import { GlossaryLink, type OpenHere } from '../entry/GlossaryLink.tsx';
import { LongFormText } from '../entry/LongFormText.tsx';
import { useWords } from '../words-context.ts';

type SearchResultProps = {
  entry: Entry;
  /** How many senses to show; the rest is a way on. */
  most: number;
  /** Whether the short form is on the page in front. */
  isOnPage?: boolean;
  onOpen?: OpenHere | undefined;
};

/** A short form that was found, with a line for each of its senses. */
export function SearchResult({ entry, most, isOnPage = false, onOpen }: SearchResultProps) {
  const { search } = useWords().popup;
  const more = entry.senses.length - most;
  return (
    <li class="search-result">
      <div class="search-result-head">
        <h2>
          <GlossaryLink class="search-result-way" hash={entry.shortForm} onOpen={onOpen}>
            {entry.shortForm}
          </GlossaryLink>
        </h2>
        {isOnPage && <p class="labels">{search.onThisPage}</p>}
      </div>
      <ul>
        {entry.senses.slice(0, most).map((sense) => (
          <li key={sense.id}>
            <p class="sense-name">
              <LongFormText text={sense.longForm} letters={sense.letters} />
            </p>
            <p class="sense-summary" lang={sense.language}>
              {sense.summary}
            </p>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p class="search-more">
          <GlossaryLink hash={entry.shortForm} onOpen={onOpen}>
            {search.moreMeanings(more)}
          </GlossaryLink>
        </p>
      )}
    </li>
  );
}
