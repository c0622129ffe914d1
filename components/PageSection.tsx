import type { PageTerm } from '../messaging/protocol.ts';
import { Notice } from './Notice.tsx';
import { type LettersOf, PageTermList } from './PageTermList.tsx';
import type { PageState } from './page-state.ts';

type PageSectionProps = {
  state: PageState;
  lettersOf: LettersOf;
  onGoTo: (term: PageTerm) => void;
};

/** What Spellout explains on the page in front, or why it explains nothing. */
export function PageSection({ state, lettersOf, onGoTo }: PageSectionProps) {
  if (state.kind === 'asking') return null;
  if (state.kind === 'unreadable') {
    return (
      <Notice>
        <p>
          <strong>Spellout can’t read this page.</strong>
        </p>
        <p>
          Browsers keep extensions out of their own pages, settings and add-on stores. If this is an ordinary
          page that was open before Spellout was installed, reload it.
        </p>
      </Notice>
    );
  }
  const { address, terms } = state.page;
  if (!state.on) return <Notice>{`Off on ${address.host}. Nothing on it is marked.`}</Notice>;
  if (terms.length === 0) return <Notice>No acronyms that Spellout knows on this page.</Notice>;
  return (
    <section>
      <div class="section-head">
        <h2 class="section-name">On this page</h2>
        <p class="labels">Choose one to find it there</p>
      </div>
      <PageTermList terms={terms} lettersOf={lettersOf} onGoTo={onGoTo} />
    </section>
  );
}
