import type { Settings } from '../../settings/settings.ts';
import type { ExtensionPage, TestBrowser, TestPage } from './browser/test-browser.ts';

/** A page of the extension, kept open to decide settings and to listen to what its parts say. */
export type Control = {
  /** Switches these sites off and every other one on. */
  switchOff(...sites: string[]): Promise<void>;
  /** Stores these settings, and defaults for all others. */
  store(settings: Partial<Settings>): Promise<void>;
  /** Everything that is stored, of the filter its length. */
  stored(): Promise<unknown>;
  /** Sends a message as a page of the extension, and tells what was answered: null for nothing. */
  send(message: unknown): Promise<unknown>;
  /** The names of the messages that content scripts have sent since the last call. */
  heard(): Promise<string[]>;
  page: ExtensionPage;
};

type Api = typeof import('webextension-polyfill');
type Insides = { browser?: Api; chrome: Api; heard: string[] };

/** @param over stays the active page. */
export async function openControl(browser: TestBrowser, over: TestPage): Promise<Control> {
  const page = await browser.openExtensionPage('compare.html', over);
  await page.evaluate(() => {
    const insides = globalThis as unknown as Insides;
    insides.heard = [];
    (insides.browser ?? insides.chrome).runtime.onMessage.addListener((message: unknown) => {
      insides.heard.push((message as { name: string }).name);
      return undefined;
    });
  });
  const store = (settings: Partial<Settings>): Promise<void> =>
    page.evaluate(async (settings) => {
      const insides = globalThis as unknown as Insides;
      await (insides.browser ?? insides.chrome).storage.local.set({ settings });
    }, settings);
  return {
    page,
    store,
    switchOff: (...sites) => store({ siteRules: sites.map((pattern) => ({ pattern, on: false })) }),
    stored: () =>
      page.evaluate(async () => {
        const insides = globalThis as unknown as Insides;
        const { filter, ...rest } = await (insides.browser ?? insides.chrome).storage.local.get(null);
        return { ...rest, filter: String(filter).length };
      }),
    send: (message) =>
      page.evaluate(async (message) => {
        const insides = globalThis as unknown as Insides;
        const answer: Promise<unknown> = (insides.browser ?? insides.chrome).runtime.sendMessage(message);
        return (await answer.catch(() => undefined)) ?? null;
      }, message),
    heard: () => page.evaluate(() => (globalThis as unknown as Insides).heard.splice(0)),
  };
}
