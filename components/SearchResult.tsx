import type { Entry } from '../glossary/types.ts';
import { GlossaryLink, type OpenHere } from './GlossaryLink.tsx';
import { LongFormText } from './LongFormText.tsx';
import { counted } from './words.ts';

type SearchResultProps = {
  entry: Entry;
  /** How many senses to show; the rest is a way on. */
  most: number;
  onOpen?: OpenHere | undefined;
};

/** A short form that was found, with a line for each of its senses. */
export function SearchResult({ entry, most, onOpen }: SearchResultProps) {
  const more = entry.senses.length - most;
  return (
    <li class="search-result">
      <h3>
        <GlossaryLink class="search-result-way" hash={entry.shortForm} onOpen={onOpen}>
          {entry.shortForm}
        </GlossaryLink>
      </h3>
      <ul>
        {entry.senses.slice(0, most).map((sense) => (
          <li key={sense.id}>
            <p class="sense-name">
              <LongFormText text={sense.longForm} letters={sense.letters} />
            </p>
            <p class="sense-summary">{sense.summary}</p>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p class="search-more">
          <GlossaryLink
            hash={entry.shortForm}
            onOpen={onOpen}
          >{`and ${counted(more, 'more meaning')}`}</GlossaryLink>
        </p>
      )}
    </li>
  );
}
