import { chromium, type Page } from 'playwright';
import { ensureBrowser, findBrand } from '../../scripts/browsers.ts';
import { welcomeTab } from '../../scripts/welcome-tab.ts';
import { type BenchBrowser, type BenchTab, type LaunchOptions, VIEWPORT } from './bench-browser.ts';

const ARGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--js-flags=--expose-gc',
];

const AT_ONCE_ARGS = ['--disable-gpu-vsync', '--disable-frame-rate-limit'];

/** Starts Chromium; garbage can be collected in its pages by `gc()`. */
export async function launchChromium({ extension, drawsAtOnce }: LaunchOptions): Promise<BenchBrowser> {
  const extensionArgs = extension
    ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
    : [];
  const context = await chromium.launchPersistentContext('', {
    // Branded Chrome no longer loads extensions from its command line.
    executablePath: (findBrand('chromium') ?? ensureBrowser('chromium')).path,
    headless: false,
    viewport: VIEWPORT,
    args: [...ARGS, ...(drawsAtOnce ? AT_ONCE_ARGS : []), ...extensionArgs],
  });
  const tabs = async () => context.pages().map((page) => [page.url(), page] as const);
  if (extension) await (await welcomeTab(extension, tabs))?.close();
  return {
    async open(address) {
      const tab = await tabOf(await context.newPage());
      if (address !== undefined) await tab.goTo(address);
      return tab;
    },
    background: async () => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker'),
    close: () => context.close(),
  };
}

async function tabOf(page: Page): Promise<BenchTab> {
  return {
    goTo: async (address) => void (await page.goto(address, { timeout: 0 })),
    evaluate: (call, argument) => page.evaluate(call as never, argument as never),
    run: (script) => page.evaluate(script),
    movePointer: (x, y) => page.mouse.move(x, y),
    session: await page.context().newCDPSession(page),
    close: () => page.close(),
  };
}
