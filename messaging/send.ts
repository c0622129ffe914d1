import type { Runtime, Tabs } from 'webextension-polyfill';
import type { BackgroundMessages, PageMessages } from './protocol.ts';

type Request<Messages, Name extends keyof Messages> = Messages[Name] extends {
  request: infer R extends object;
}
  ? R
  : never;
type Answer<Messages, Name extends keyof Messages> = Messages[Name] extends { answer: infer A } ? A : never;

/** Sends to the background. Rejects where the extension has been reloaded or removed. */
export type SendToBackground = <Name extends keyof BackgroundMessages>(
  name: Name,
  request: Request<BackgroundMessages, Name>,
) => Promise<Answer<BackgroundMessages, Name>>;

/** Sends to one frame of a tab, or to all of them. Rejects where no content script of ours runs there. */
export type SendToPage = <Name extends keyof PageMessages>(
  place: { tabId: number; frameId: number | 'all' },
  name: Name,
  request: Request<PageMessages, Name>,
) => Promise<Answer<PageMessages, Name>>;

/** @param runtime `browser.runtime` */
export function createSendToBackground(runtime: Pick<Runtime.Static, 'sendMessage'>): SendToBackground {
  // Async, because Chromium throws at once where the extension has been reloaded.
  return async (name, request) => runtime.sendMessage({ name, ...request });
}

/** @param tabs `browser.tabs` */
export function createSendToPage(tabs: Pick<Tabs.Static, 'sendMessage'>): SendToPage {
  return ({ tabId, frameId }, name, request) =>
    tabs.sendMessage(tabId, { name, ...request }, frameId === 'all' ? {} : { frameId });
}
