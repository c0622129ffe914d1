import { useLayoutEffect, useState } from 'preact/hooks';
import type { PageTerm } from '../../messaging/protocol.ts';
import type { Recent } from '../../settings/recent.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Address, SiteRule } from '../../settings/site-rules.ts';
import type { SiteStanding, SwitchScope } from '../../settings/site-standing.ts';
import { useWords } from '../words-context.ts';
import { PopupAsking } from './PopupAsking.tsx';
import { PopupDone } from './PopupDone.tsx';
import { PopupFoot } from './PopupFoot.tsx';
import { PopupGlossaryPlace } from './PopupGlossaryPlace.tsx';
import { PopupHead } from './PopupHead.tsx';
import { PopupHome } from './PopupHome.tsx';
import type { PageAccess } from './page-state.ts';
import type { PopupDeeds } from './popup-deeds.ts';
import type { PopupGlossary } from './popup-glossary.ts';
import type { PopupPlace } from './popup-place.ts';
import { useDeed } from './use-deed.ts';
import { useLoaded } from './use-loaded.ts';
import { usePageState } from './use-page-state.ts';
import { usePopupPath } from './use-popup-path.ts';
import { useRecent } from './use-recent.ts';

type PopupAppProps = PageAccess & {
  settings: Settings;
  /** Whether the settings could not be read, and are those of a new reader. */
  isStorageLost: boolean;
  /** Where the popup is opened at; null for its start. */
  place: PopupPlace | null;
  loadGlossary: () => Promise<PopupGlossary>;
  standingOf: (settings: Settings, address: Address, domain: string | null) => SiteStanding;
  deeds: PopupDeeds;
  recent: Recent;
  /** Opens a comparison or the senses of a short form in a tab of its own. */
  onOpenInTab: (hash: string) => void;
  onOptions: () => void;
  onShortcuts: (() => void) | null;
  /** Closes the popup, where the browser lets it. */
  onClose: () => void;
};

/** The popup: the page in front, a search, and the glossary without leaving it. */
export function PopupApp(props: PopupAppProps) {
  const { settings, deeds } = props;
  const { popup } = useWords();
  const glossary = useLoaded(props.loadGlossary);
  const state = usePageState(props);
  const recent = useRecent(props.recent);
  const { done, does, say } = useDeed();
  const [query, setQuery] = useState(props.place?.kind === 'search' ? props.place.query : '');
  const known = glossary.kind === 'there' ? glossary.value : null;
  const path = usePopupPath(props.place, known?.shelf ?? null);
  const { hash, shown, asked, main } = path;
  const lookedUp = shown?.kind === 'entry' ? shown.entry.shortForm : null;
  // At once: whoever has read enough closes the popup.
  useLayoutEffect(() => {
    if (lookedUp !== null) recent.note(lookedUp);
  }, [lookedUp]);

  const page = state.kind === 'readable' ? state.page : null;
  const standing =
    state.kind === 'readable' ? props.standingOf(settings, state.page.address, state.domain) : null;
  const open = (next: string) => {
    say(null);
    path.open(next);
  };
  const switchSite = (rule: SiteRule, { reach, name }: SwitchScope) => {
    if (page === null) return;
    does(() => deeds.switchSite(page.address, rule), {
      done: (rule.on ? popup.site.switchedOn : popup.site.switchedOff)[reach](name),
      failed: popup.site.notSwitched,
      undone: popup.undone,
      notUndone: popup.notUndone,
    });
  };
  const goTo = async (term: PageTerm) =>
    say((await props.goTo(term)) ? null : popup.page.gone(term.shortForm));
  const openInTab = hash === undefined ? null : () => props.onOpenInTab(hash);

  return (
    <div class={`popup${shown?.kind === 'comparison' ? ' popup-wide' : ''}`}>
      <PopupHead
        isAsking={state.kind === 'asking'}
        standing={asked === null ? standing : null}
        onSwitch={switchSite}
        onBack={
          hash === undefined
            ? null
            : () => {
                say(null);
                path.back();
              }
        }
        onOpenInTab={openInTab}
      />
      <main ref={main} tabIndex={-1}>
        {asked !== null && known !== null && (
          <PopupAsking
            place={asked}
            entries={known.shelf.entries}
            settings={settings}
            deeds={deeds}
            onStart={path.start}
            onCancel={() => {
              path.start();
              props.onClose();
            }}
          />
        )}
        {shown !== null && openInTab !== null && (
          <PopupGlossaryPlace
            place={shown}
            settings={settings}
            deeds={deeds}
            does={does}
            front={page && { host: page.address.host, terms: page.terms }}
            onOpen={open}
            onOpenInTab={openInTab}
          />
        )}
        {asked === null && hash === undefined && (
          <PopupHome
            state={state}
            on={standing?.on ?? false}
            isStorageLost={props.isStorageLost}
            glossary={glossary}
            recent={recent}
            query={query}
            onQuery={setQuery}
            onGoTo={goTo}
            onReload={props.reload}
            onOpen={open}
          />
        )}
      </main>
      <PopupDone done={done} />
      <PopupFoot onOptions={props.onOptions} onShortcuts={props.onShortcuts} />
    </div>
  );
}
