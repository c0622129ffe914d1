import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { welcomeTab } from '../welcome-tab.ts';
import { hoverMark } from './hover-mark.ts';

/** How long a page gets to be marked, to be laid out or to answer, in milliseconds. */
const SETTLE = 1200;

type Given = {
  /** The browser's file. */
  browser: string;
  /** The folder of the built extension. */
  extension: string;
  /** Where the demo page is served. */
  demo: string;
  /** Where the pictures go: "popup-dark.png". */
  folder: string;
};

/** Where readers of the pictures find themselves; "example.org" is reserved for the like of it. */
const HOST = 'www.example.org';

/** A page of the extension: its address and the window it is shown in. */
const PAGES = [
  { name: 'popup', path: 'popup.html', size: { width: 400, height: 640 } },
  { name: 'compare', path: 'compare.html#four-levels', size: { width: 1080, height: 960 } },
  { name: 'options', path: 'options.html', size: { width: 1080, height: 760 } },
  { name: 'welcome', path: 'welcome.html', size: { width: 1080, height: 660 } },
] as const;

/** Takes the tooltip on the demo page and the extension's own pages, in one scheme, from the real extension. */
export async function takeExtension(given: Given, scheme: 'light' | 'dark'): Promise<void> {
  const context = await launch(given, scheme);
  const take = async (page: Page, name: string): Promise<void> => {
    const file = join(given.folder, `${name}-${scheme}.png`);
    await page.screenshot({ path: file });
    console.log(file);
  };
  const origin = await extensionOrigin(context);
  const demo = await context.newPage();
  await demo.goto(`http://${HOST}${new URL(given.demo).pathname}`);
  await demo.waitForTimeout(SETTLE);
  await hoverMark(demo, 'EMT');
  await demo.waitForTimeout(SETTLE);
  await take(demo, 'tooltip');
  for (const { name, path, size } of PAGES) {
    if (!existsSync(join(given.extension, path.replace(/#.*/, '')))) continue;
    const page = await openBehind(context, `${origin}/${path}`, demo);
    await page.setViewportSize(size);
    await take(page, name);
    await page.close();
  }
  await context.close();
}

async function launch(
  { browser, extension, demo }: Given,
  colorScheme: 'light' | 'dark',
): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: browser,
    headless: false,
    colorScheme,
    viewport: { width: 900, height: 640 },
    deviceScaleFactor: 2,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      `--host-resolver-rules=MAP ${HOST} ${new URL(demo).host}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const tabs = async () => context.pages().map((page) => [page.url(), page] as const);
  await (await welcomeTab(extension, tabs))?.close();
  return context;
}

async function extensionOrigin(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return `chrome-extension://${new URL(worker.url()).host}`;
}

/** Opens a page of the extension while another stays the active tab, as it does under a real popup. */
async function openBehind(context: BrowserContext, address: string, front: Page): Promise<Page> {
  const opened = await context.newPage();
  await opened.goto(address);
  await front.bringToFront();
  await opened.reload();
  await opened.waitForTimeout(SETTLE);
  return opened;
}
