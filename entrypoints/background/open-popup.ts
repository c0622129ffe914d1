import { browser } from 'wxt/browser';
import { type PopupPlace, popupHash } from '../../components/popup/popup-place.ts';

const START = 'popup.html';

/** The tab that the popup is opened over. */
export type Over = { id?: number | undefined; index?: number | undefined; windowId?: number | undefined };

/**
 * Opens the popup at a place; where the browser does not let it, the same page in a tab beside. What it shows is the
 * extension's own, out of reach of any page.
 */
export async function openPopup(place: PopupPlace, over: Over | undefined): Promise<void> {
  const popup = `${START}#${popupHash(place)}`;
  const ofTab = over?.id === undefined ? {} : { tabId: over.id };
  try {
    const set = browser.action.setPopup({ ...ofTab, popup });
    // At once, not when that has been answered: Firefox lets nothing but the handler of a press open a popup.
    const { windowId } = over ?? {};
    await Promise.all([set, browser.action.openPopup(windowId === undefined ? {} : { windowId })]);
  } catch {
    const url = browser.runtime.getURL(`/${popup}` as '/popup.html');
    await browser.tabs.create({ url, ...(over?.index === undefined ? {} : { index: over.index + 1 }) });
  } finally {
    // The button itself leads to the start, as ever.
    await browser.action.setPopup({ ...ofTab, popup: START }).catch(() => undefined);
  }
}
