import type { Entry } from '../glossary/types.ts';
import { GlossaryLink, type OpenHere } from './GlossaryLink.tsx';
import { LongFormText } from './LongFormText.tsx';

type SearchResultProps = {
  entry: Entry;
  onOpen?: OpenHere | undefined;
};

/** A short form that was found, with a line for each of its senses. */
export function SearchResult({ entry, onOpen }: SearchResultProps) {
  return (
    <li class="search-result">
      <h3>
        <GlossaryLink hash={entry.shortForm} onOpen={onOpen}>
          {entry.shortForm}
        </GlossaryLink>
      </h3>
      <ul>
        {entry.senses.map((sense) => (
          <li key={sense.id}>
            <p class="sense-name">
              <LongFormText text={sense.longForm} letters={sense.letters} />
            </p>
            <p class="sense-summary">{sense.summary}</p>
          </li>
        ))}
      </ul>
    </li>
  );
}
