import puppeteer, { type Page } from 'puppeteer-core';
import { ensureBrowser } from '../../scripts/browsers.ts';
import { firefoxTabs } from '../../scripts/firefox-tabs.ts';
import { welcomeTab } from '../../scripts/welcome-tab.ts';
import { type BenchBrowser, type BenchTab, type LaunchOptions, VIEWPORT } from './bench-browser.ts';

/** A clock as fine as Chromium gives an isolated page: a small page takes less than a tick of the usual one. */
const CLOCK = {
  'privacy.reduceTimerPrecision': false,
  'privacy.resistFingerprinting.reduceTimerPrecision.jitter': false,
};

const AT_ONCE = { 'layout.frame_rate': 0 };

/** Starts Firefox over WebDriver BiDi. */
export async function launchFirefox({ extension, drawsAtOnce }: LaunchOptions): Promise<BenchBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox').path,
    headless: true,
    defaultViewport: VIEWPORT,
    extraPrefsFirefox: { ...CLOCK, ...(drawsAtOnce ? AT_ONCE : {}) },
    // The slowest library takes minutes for a large page.
    protocolTimeout: 0,
  });
  if (extension) {
    await browser.installExtension(extension);
    await (await welcomeTab(extension, () => firefoxTabs(browser)))?.close();
  }
  return {
    async open(address) {
      const tab = tabOf(await browser.newPage());
      if (address !== undefined) await tab.goTo(address);
      return tab;
    },
    background: null,
    close: () => browser.close(),
  };
}

function tabOf(page: Page): BenchTab {
  return {
    goTo: async (address) => void (await page.goto(address, { waitUntil: 'load', timeout: 0 })),
    evaluate: (call, argument) => page.evaluate(call as never, argument as never),
    run: async <Result>(script: string) => (await page.evaluate(script)) as Result,
    movePointer: (x, y) => page.mouse.move(x, y),
    session: null,
    close: () => page.close(),
  };
}
