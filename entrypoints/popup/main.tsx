import { browser } from 'wxt/browser';
import { PopupApp } from '../../components/PopupApp.tsx';
import type { PageState } from '../../components/page-state.ts';
import { bundledGlossary } from '../../glossary/bundled.ts';
import { spellingLetters } from '../../glossary/letters.ts';
import { createGlossaryLookUp } from '../../glossary/look-up.ts';
import { FIELDS } from '../../glossary/vocabulary.ts';
import type { PageTerm } from '../../messaging/protocol.ts';
import { createSendToPage } from '../../messaging/send.ts';
import { type Address, switchOf, withSwitch } from '../../settings/site-rules.ts';
import { startPage, store } from '../own-pages/start-page.tsx';

const glossary = bundledGlossary();
const sendToPage = createSendToPage(browser.tabs);

/** Without the "tabs" permission a tab has no address here: whether it can be read shows in its answer. */
async function frontTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

async function readPage(): Promise<PageState> {
  const tabId = await frontTabId();
  if (tabId === undefined) return { kind: 'unreadable' };
  const [page, { settings }] = await Promise.all([
    sendToPage({ tabId, frameId: 0 }, 'describePage', {}).catch(() => null),
    store.read(),
  ]);
  if (!page) return { kind: 'unreadable' };
  const { marksPageForms } = settings;
  return { kind: 'readable', page, on: switchOf(settings, page.address).on, marksPageForms };
}

/** The store is all there is to write: content scripts subscribe to it. */
function switchSite(address: Address, on: boolean): Promise<void> {
  return store.change((settings) => withSwitch(settings, address, { pattern: address.host, on }));
}

function markPageForms(marksPageForms: boolean): Promise<void> {
  return store.change((settings) => ({ ...settings, marksPageForms }));
}

async function goTo({ shortForm, frameIds }: PageTerm): Promise<void> {
  const tabId = await frontTabId();
  if (tabId === undefined) return;
  // A page that has gone meanwhile is noticed by the next reading.
  await sendToPage({ tabId, frameId: frameIds[0] ?? 0 }, 'goTo', { shortForm }).catch(() => false);
}

void startPage(() => (
  <PopupApp
    shelf={glossary}
    fieldNames={FIELDS}
    search={createGlossaryLookUp(glossary).search}
    lettersOf={spellingLetters}
    readPage={readPage}
    subscribe={store.subscribe}
    onSwitch={switchSite}
    onGoTo={goTo}
    onMarkPageForms={markPageForms}
    onOpenInTab={(hash) =>
      browser.tabs.create({ url: browser.runtime.getURL(`/compare.html#${encodeURIComponent(hash)}`) })
    }
  />
));
