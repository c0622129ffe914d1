import { browser } from 'wxt/browser';
import { PopupApp } from '../../components/popup/PopupApp.tsx';
import { popupPlace } from '../../components/popup/popup-place.ts';
import { createSendToPage } from '../../messaging/send.ts';
import { createRecent } from '../../settings/recent.ts';
import { standingOf } from '../../settings/site-standing.ts';
import { openShortcuts } from '../options/shortcuts.ts';
import { startPage, store } from '../own-pages/start-page.tsx';
import { createDeeds } from './deeds.ts';
import { createPageAccess } from './page-access.ts';

/** Everything that is not needed for the first view is loaded behind it. */
const loadGlossary = async () => (await import('./open-glossary.ts')).openGlossary();
const domainOf = async (host: string) => (await import('./domain-of.ts')).domainOf(host);

const place = popupPlace(location.hash.slice(1));
const access = createPageAccess({ tabs: browser.tabs, sendToPage: createSendToPage(browser.tabs), domainOf });
const deeds = createDeeds(store);
const recent = createRecent(browser.storage.local);
// Firefox has null for what the manifest leaves out.
const onShortcuts = browser.runtime.getManifest().commands ? () => void openShortcuts(browser) : null;

/** A popup that had to be opened as a tab is closed as one. */
async function close(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) window.close();
  else await browser.tabs.remove(tab.id);
}

void startPage((_words, settings, isStorageLost) => (
  <PopupApp
    settings={settings}
    isStorageLost={isStorageLost}
    place={place}
    loadGlossary={loadGlossary}
    standingOf={standingOf}
    {...access}
    subscribe={store.subscribe}
    deeds={deeds}
    recent={recent}
    onOpenInTab={(hash) =>
      void browser.tabs.create({ url: browser.runtime.getURL(`/compare.html#${encodeURIComponent(hash)}`) })
    }
    onOptions={() => void browser.runtime.openOptionsPage()}
    onShortcuts={onShortcuts}
    onClose={() => void close()}
  />
));
