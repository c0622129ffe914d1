import { browser } from 'wxt/browser';
import { type PopupPlace, popupHash } from '../../components/popup-place.ts';

const START = 'popup.html';

/**
 * Opens the popup at a place; where the browser does not let it, the same page in a tab. What it shows is the
 * extension's own, out of reach of any page.
 *
 * @param tab that it is about: its neighbor, where it takes a tab.
 */
export async function openPopup(
  place: PopupPlace,
  tab: { id?: number; index?: number } | undefined,
): Promise<void> {
  const popup = `${START}#${popupHash(place)}`;
  const ofTab = tab?.id === undefined ? {} : { tabId: tab.id };
  try {
    await browser.action.setPopup({ ...ofTab, popup });
    await browser.action.openPopup();
  } catch {
    const url = browser.runtime.getURL(`/${popup}` as '/popup.html');
    await browser.tabs.create({ url, ...(tab?.index === undefined ? {} : { index: tab.index + 1 }) });
  } finally {
    // The button itself leads to the start, as ever.
    await browser.action.setPopup({ ...ofTab, popup: START }).catch(() => undefined);
  }
}
