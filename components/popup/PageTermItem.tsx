import { useId } from 'preact/hooks';
import type { Entry } from '../../glossary/types.ts';
import type { PageTerm } from '../../messaging/protocol.ts';
import type { OpenHere } from '../entry/GlossaryLink.tsx';
import { LongFormText } from '../entry/LongFormText.tsx';
import { useWords } from '../words-context.ts';
import { PageTermMeaning } from './PageTermMeaning.tsx';

/** What can be done with a term, and what is known of it. */
export type PageTermTools = {
  lettersOf: (shortForm: string, longForm: string) => readonly number[];
  entryOf: (shortForm: string) => Entry | null;
  /** Goes to the next place on the page where the term is marked. */
  onGoTo: (term: PageTerm) => void;
  onOpen: OpenHere;
};

type PageTermItemProps = PageTermTools & {
  term: PageTerm;
  isOpen: boolean;
  onToggle: () => void;
};

/** A term of the page: what it means, on a press more of that, and the way to its next place. */
export function PageTermItem({ term, isOpen, onToggle, onGoTo, ...tools }: PageTermItemProps) {
  const { popup, shared } = useWords();
  const id = useId();
  const { shortForm, longForm, count } = term;
  return (
    <li class="page-term">
      <button
        class="page-term-what"
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={onToggle}
      >
        <strong>{shortForm} </strong>
        {longForm === null ? (
          <span class="unsure">{shared.couldMeanThings(term.senseCount)}</span>
        ) : (
          <LongFormText
            text={longForm}
            letters={tools.lettersOf(shortForm, longForm)}
            {...(term.senseId === null ? { language: '' } : {})}
          />
        )}
      </button>
      <button
        class="page-term-next"
        type="button"
        aria-label={popup.page.goToNext(shortForm, count)}
        title={popup.page.goToNext(shortForm, count)}
        onClick={() => onGoTo(term)}
      >
        {shared.number(count)}
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M6 1.5v8M2.5 6.5 6 10l3.5-3.5" />
        </svg>
      </button>
      <div class="page-term-meaning" id={id} hidden={!isOpen}>
        {isOpen && <PageTermMeaning term={term} entry={tools.entryOf(shortForm)} onOpen={tools.onOpen} />}
      </div>
    </li>
  );
}
