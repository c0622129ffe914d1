import { browser } from 'wxt/browser';
import type { Words } from '../../locales/words.ts';
import type { Store } from '../../settings/store.ts';
import { openPopup } from './open-popup.ts';

const LOOK_UP = 'look-up';

/** The longest selection that is worth looking up: whoever selects a page means something else. */
const MOST_LETTERS = 200;

/** Puts "Look up … in Spellout" into the menu of a selection, in the language of the interface. */
export function addMenus(words: () => Promise<Words>, store: Store): void {
  let last: Promise<unknown> = Promise.resolve();
  let written = '';
  const write = async (): Promise<void> => {
    const { lookUp } = (await words()).toolbar;
    if (lookUp === written) return;
    written = lookUp;
    await browser.contextMenus.removeAll();
    const item = { id: LOOK_UP, title: lookUp, contexts: ['selection' as const] };
    // Unread, what it complains of would stand in the console.
    browser.contextMenus.create(item, () => void browser.runtime.lastError);
  };
  // One after the other: two at once would both find no item, and make one each.
  const writeNext = (): void => {
    last = last.then(write, write);
  };
  // The browser keeps the item while the background rests.
  browser.runtime.onInstalled.addListener(writeNext);
  browser.runtime.onStartup.addListener(writeNext);
  store.subscribe(writeNext);
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    const query = selectionText?.trim().slice(0, MOST_LETTERS);
    if (menuItemId === LOOK_UP && query) void openPopup({ kind: 'search', query }, tab);
  });
}
