import puppeteer, { type Browser } from 'puppeteer-core';
import type { FoundBrowser } from './browsers.ts';
import { firefoxTabs } from './firefox-tabs.ts';
import { welcomeTab } from './welcome-tab.ts';

export type LaunchOptions = {
  /** The folder of the built extension. */
  extension: string;
  headless: boolean;
};

/**
 * Starts a browser in a profile of its own, with the extension in it, once that has opened its first-run page, which
 * would come to the front later; where nobody looks, it is closed.
 */
export async function launchWithExtension(
  { kind, path }: FoundBrowser,
  { extension, headless }: LaunchOptions,
): Promise<Browser> {
  const common = {
    executablePath: path,
    headless,
    // The page takes the window's size.
    defaultViewport: null,
    // Signals are the caller's to handle: it has more to close than the browser.
    handleSIGINT: false,
    handleSIGTERM: false,
  };
  if (kind === 'firefox') {
    const browser = await puppeteer.launch({ ...common, browser: 'firefox' });
    await browser.installExtension(extension);
    const welcome = await welcomeTab(extension, () => firefoxTabs(browser));
    if (headless) await welcome?.close();
    return browser;
  }
  const browser = await puppeteer.launch({
    ...common,
    browser: 'chrome',
    // Chrome no longer takes --load-extension; over a pipe it loads one on request.
    pipe: true,
    enableExtensions: [extension],
    // Chromium's sandbox refuses to run as root.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const tabs = async () => browser.targets().map((target) => [target.url(), target] as const);
  const welcome = await welcomeTab(extension, tabs);
  if (headless) await (await welcome?.page())?.close();
  return browser;
}
