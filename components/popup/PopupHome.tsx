import type { ShortForm } from '../../glossary/types.ts';
import type { PageTerm } from '../../messaging/protocol.ts';
import type { OpenHere } from '../entry/GlossaryLink.tsx';
import { Notice } from '../Notice.tsx';
import { GlossarySearch } from '../search/GlossarySearch.tsx';
import { useWords } from '../words-context.ts';
import { PageSection } from './PageSection.tsx';
import { PopupComparisons } from './PopupComparisons.tsx';
import { PopupRecent } from './PopupRecent.tsx';
import type { PageState } from './page-state.ts';
import type { PopupGlossary } from './popup-glossary.ts';
import type { Loaded } from './use-loaded.ts';

type PopupHomeProps = {
  state: PageState;
  /** Whether acronyms are explained on the page in front. */
  on: boolean;
  isStorageLost: boolean;
  glossary: Loaded<PopupGlossary>;
  recent: { shortForms: readonly ShortForm[]; forget: () => void };
  query: string;
  onQuery: (query: string) => void;
  onGoTo: (term: PageTerm) => void;
  onReload: () => void;
  onOpen: OpenHere;
};

/** The popup as it opens: look something up, or see what is on the page. */
export function PopupHome({ state, on, isStorageLost, glossary, recent, ...ways }: PopupHomeProps) {
  const { page, search } = useWords().popup;
  const known = glossary.kind === 'there' ? glossary.value : null;
  const terms = state.kind === 'readable' && on ? state.page.terms : [];
  const { onOpen } = ways;
  return (
    <>
      {isStorageLost && (
        <Notice title={page.settingsLostTitle}>
          <p>{page.settingsLost}</p>
        </Notice>
      )}
      {glossary.kind === 'broken' && <Notice>{search.broken}</Notice>}
      <GlossarySearch
        query={ways.query}
        onQuery={ways.onQuery}
        search={known?.search ?? null}
        suggest={known?.suggest}
        onPage={new Set(terms.map(({ shortForm }) => shortForm))}
        onOpen={onOpen}
      >
        <PopupRecent shortForms={recent.shortForms} onOpen={onOpen} onClear={recent.forget} />
        <PageSection
          state={state}
          on={on}
          onReload={ways.onReload}
          lettersOf={known?.lettersOf ?? noLetters}
          entryOf={(shortForm) => known?.shelf.entries.find((one) => one.shortForm === shortForm) ?? null}
          onGoTo={ways.onGoTo}
          onOpen={onOpen}
        />
        {known !== null && (
          <PopupComparisons comparisons={known.shelf.comparisons} terms={terms} onOpen={onOpen} />
        )}
      </GlossarySearch>
    </>
  );
}

const noLetters = (): readonly number[] => [];
