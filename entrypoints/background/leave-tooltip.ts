import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import type { PopupPlace } from '../../components/popup/popup-place.ts';
import type { BackgroundMessages } from '../../messaging/protocol.ts';
import type { SendToPage } from '../../messaging/send.ts';
import { openPopup } from './open-popup.ts';

type Leaving = Partial<BackgroundMessages['leaveTooltip']['request']>;

/**
 * Goes one of the ways out of a tooltip. Whoever had it pressed, a page maybe, gets no further than a page of the
 * extension, on which nothing has been done yet.
 */
export async function leaveTooltip(
  { way, value }: Leaving,
  { tab }: Pick<Runtime.MessageSender, 'tab'>,
  sendToPage: SendToPage,
): Promise<null> {
  if (typeof value !== 'string' || value === '') return null;
  if (way === 'compare') {
    const url = `${browser.runtime.getURL('/compare.html')}#${encodeURIComponent(value)}`;
    await browser.tabs.create({ url, ...(tab?.index === undefined ? {} : { index: tab.index + 1 }) });
    return null;
  }
  if (way === 'mute') await openPopup({ kind: 'mute', shortForm: value }, tab);
  if (way !== 'choose' && way !== 'forget') return null;
  const host = tab?.id === undefined ? null : await hostOf(tab.id, sendToPage);
  if (host !== null) await openPopup(placeOn(host, way, value), tab);
  return null;
}

function placeOn(host: string, way: 'choose' | 'forget', value: string): PopupPlace {
  return way === 'choose' ? { kind: way, senseId: value, host } : { kind: way, shortForm: value, host };
}

/** The host of the page in a tab, whatever frame of it the tooltip stands in. */
async function hostOf(tabId: number, sendToPage: SendToPage): Promise<string | null> {
  const address = await sendToPage({ tabId, frameId: 0 }, 'tellAddress', {}).catch(() => null);
  return typeof address?.host === 'string' ? address.host : null;
}
