import { Notice } from '../Notice.tsx';
import { useWords } from '../words-context.ts';
import type { PageTermTools } from './PageTermItem.tsx';
import { PageTermList } from './PageTermList.tsx';
import type { PageState } from './page-state.ts';

type PageSectionProps = PageTermTools & {
  state: PageState;
  /** Whether acronyms are explained there. */
  on: boolean;
  onReload: () => void;
};

/** What Spellout explains on the page in front, or why it explains nothing. */
export function PageSection({ state, on, onReload, ...tools }: PageSectionProps) {
  const { page } = useWords().popup;
  switch (state.kind) {
    case 'apart':
      return null;
    case 'asking':
      return <p class="labels asking">{page.asking}</p>;
    case 'loading':
      return <Said title={page.loadingTitle} text={page.loading} />;
    case 'forbidden':
      return <Said title={page.forbiddenTitle} text={page.forbidden} />;
    case 'unreadable':
      return (
        <Notice title={page.unreadableTitle}>
          <p>{page.unreadable}</p>
          <button type="button" class="press" onClick={onReload}>
            {page.reload}
          </button>
        </Notice>
      );
    case 'readable': {
      if (!on) return <Said title={page.offTitle} text={page.off} />;
      const { terms } = state.page;
      if (terms.length === 0) return <Said title={page.emptyTitle} text={page.empty} />;
      return <PageTermList terms={terms} {...tools} />;
    }
  }
}

function Said({ title, text }: { title: string; text: string }) {
  return (
    <Notice title={title}>
      <p>{text}</p>
    </Notice>
  );
}
