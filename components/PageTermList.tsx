import type { PageTerm } from '../messaging/protocol.ts';
import { LongFormText } from './LongFormText.tsx';
import { counted } from './words.ts';

/** Finds the letters of a long form that spell a short form. */
export type LettersOf = (shortForm: string, longForm: string) => readonly number[];

type PageTermListProps = {
  terms: readonly PageTerm[];
  lettersOf: LettersOf;
  /** Goes to the next place on the page where the term is marked. */
  onGoTo: (term: PageTerm) => void;
};

/** The short forms on a page, each a way to its place there. */
export function PageTermList({ terms, lettersOf, onGoTo }: PageTermListProps) {
  return (
    <ul class="page-terms">
      {terms.map((term) => (
        <li key={`${term.shortForm} ${term.longForm}`}>
          <button type="button" onClick={() => onGoTo(term)}>
            <strong>{term.shortForm} </strong>
            {term.longForm === null ? (
              <span class="unsure">{`could mean ${counted(term.senseCount, 'thing')}`}</span>
            ) : (
              <LongFormText text={term.longForm} letters={lettersOf(term.shortForm, term.longForm)} />
            )}
            <span class="count">
              <span class="unseen">, </span>
              {term.count}
              <span class="unseen">{term.count === 1 ? ' time' : ' times'}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
