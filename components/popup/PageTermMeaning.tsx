import type { Entry } from '../../glossary/types.ts';
import type { PageTerm } from '../../messaging/protocol.ts';
import { GlossaryLink, type OpenHere } from '../entry/GlossaryLink.tsx';
import { LongFormText } from '../entry/LongFormText.tsx';
import { useWords } from '../words-context.ts';

type PageTermMeaningProps = {
  term: PageTerm;
  /** Null where the glossary does not have it: only the page explains it. */
  entry: Entry | null;
  onOpen: OpenHere;
};

/** Of a term that could mean many things, those after them stand in the entry. */
const MOST_SENSES = 6;

/** What a term of a page means, read right there in the list. */
export function PageTermMeaning({ term, entry, onOpen }: PageTermMeaningProps) {
  const { names, popup } = useWords();
  const { shortForm, longForm, senseId } = term;
  const sense = entry?.senses.find(({ id }) => id === senseId);
  const many = entry !== null && entry.senses.length > 1;
  return (
    <>
      {sense !== undefined && (
        <>
          <p lang={sense.language}>{sense.definition}</p>
          <p class="labels">
            {[names.kinds[sense.kind], names.fields[sense.field], names.regions[sense.region]].join(' · ')}
          </p>
        </>
      )}
      {sense === undefined && longForm !== null && (
        <p>{entry === null ? `${popup.page.pageWords} ${popup.page.notInGlossary}` : popup.page.pageWords}</p>
      )}
      {longForm === null && entry !== null && (
        <ul class="possible-senses">
          {entry.senses.slice(0, MOST_SENSES).map(({ id, longForm, letters, summary, language }) => (
            <li key={id}>
              <LongFormText text={longForm} letters={letters} />
              <span class="sense-summary" lang={language}>
                {summary}
              </span>
            </li>
          ))}
        </ul>
      )}
      {entry !== null && (
        <p class="page-term-ways">
          <GlossaryLink hash={shortForm} onOpen={onOpen}>
            {many ? popup.page.allMeanings(shortForm) : popup.page.more(shortForm)}
          </GlossaryLink>
        </p>
      )}
    </>
  );
}
