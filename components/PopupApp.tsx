import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageTerm } from '../messaging/protocol.ts';
import type { Address } from '../settings/site-rules.ts';
import { ComparisonView } from './ComparisonView.tsx';
import { EntryDetails } from './EntryDetails.tsx';
import type { Search } from './GlossarySearch.tsx';
import type { LettersOf } from './PageTermList.tsx';
import { PopupHead } from './PopupHead.tsx';
import { PopupHome } from './PopupHome.tsx';
import type { PageAccess } from './page-state.ts';
import { placeOf, type Shelf } from './place.ts';
import type { FieldNames } from './SenseCard.tsx';
import { usePageState } from './use-page-state.ts';

type PopupAppProps = PageAccess & {
  shelf: Shelf;
  fieldNames: FieldNames;
  search: Search;
  lettersOf: LettersOf;
  onSwitch: (address: Address, on: boolean) => void;
  onGoTo: (term: PageTerm) => void;
  onMarkPageForms: (on: boolean) => void;
  /** Opens a comparison or the senses of a short form in a tab of its own. */
  onOpenInTab: (hash: string) => void;
};

/** The popup: the page in front, a search, and the glossary without leaving it. */
export function PopupApp(props: PopupAppProps) {
  const { shelf, fieldNames, onOpenInTab } = props;
  const state = usePageState(props);
  const [query, setQuery] = useState('');
  // The ways gone from the start, so that "Back" leads from a related short form to the one before.
  const [path, setPath] = useState<readonly string[]>([]);
  const hash = path.at(-1);
  const main = useFocusOnChange(hash);
  const open = (next: string) => setPath([...path, next]);
  const place = hash === undefined ? null : placeOf(hash, shelf);

  return (
    <div class={`popup${place?.kind === 'comparison' ? ' popup-wide' : ''}`}>
      <PopupHead
        state={state}
        inside={hash !== undefined}
        onSwitch={props.onSwitch}
        onBack={() => setPath(path.slice(0, -1))}
        onOpenInTab={() => hash !== undefined && onOpenInTab(hash)}
      />
      <main ref={main} tabIndex={-1}>
        {place?.kind === 'comparison' && <ComparisonView comparison={place.comparison} />}
        {place?.kind === 'entry' && (
          <EntryDetails
            entry={place.entry}
            comparisons={place.comparisons}
            fieldNames={fieldNames}
            onOpen={open}
          />
        )}
        {place === null && (
          <PopupHome {...props} state={state} query={query} onQuery={setQuery} onOpen={open} />
        )}
      </main>
      <footer class="popup-foot">Nothing leaves this computer</footer>
    </div>
  );
}

/** Takes a reader of another view to its top; without this the focus is lost with the link that led there. */
function useFocusOnChange(view: string | undefined) {
  const main = useRef<HTMLElement>(null);
  const before = useRef(view);
  useEffect(() => {
    if (before.current === view) return;
    before.current = view;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [view]);
  return main;
}
