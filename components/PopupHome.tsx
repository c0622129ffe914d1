import type { PageTerm } from '../messaging/protocol.ts';
import { ComparisonChooser } from './ComparisonChooser.tsx';
import type { OpenHere } from './GlossaryLink.tsx';
import { GlossarySearch, type Search } from './GlossarySearch.tsx';
import { PageFormsChoice } from './PageFormsChoice.tsx';
import { PageSection } from './PageSection.tsx';
import type { LettersOf } from './PageTermList.tsx';
import type { PageState } from './page-state.ts';
import type { Shelf } from './place.ts';

type PopupHomeProps = {
  state: PageState;
  shelf: Shelf;
  query: string;
  onQuery: (query: string) => void;
  search: Search;
  lettersOf: LettersOf;
  onGoTo: (term: PageTerm) => void;
  onMarkPageForms: (on: boolean) => void;
  onOpen: OpenHere;
};

/** The popup as it opens: look something up, or see what is on the page. */
export function PopupHome({ state, shelf, lettersOf, onGoTo, onMarkPageForms, ...search }: PopupHomeProps) {
  return (
    <GlossarySearch {...search}>
      <PageSection state={state} lettersOf={lettersOf} onGoTo={onGoTo} />
      {state.kind === 'readable' && state.on && (
        <PageFormsChoice chosen={state.marksPageForms} onChoose={onMarkPageForms} />
      )}
      <section>
        <h2 class="section-name">Side by side</h2>
        <ComparisonChooser comparisons={shelf.comparisons} brief onOpen={search.onOpen} />
      </section>
    </GlossarySearch>
  );
}
