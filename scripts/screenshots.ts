/**
 * `npm run screenshots [-- FOLDER]`: builds the extension and writes pictures of tooltip, popup and
 * comparison to `docs/screenshots`; with a folder, those of narrow windows and large text as well.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { ensureBrowser, findBrand } from './browsers.ts';
import { buildExtension } from './build.ts';
import { serveFolder } from './serve.ts';
import { welcomeTab } from './welcome-tab.ts';

const DOCS = fileURLToPath(new URL('../docs/screenshots', import.meta.url));
const DEMO = fileURLToPath(new URL('../demo', import.meta.url));

/** How long a page gets to be marked and a tooltip to open, in milliseconds. */
const SETTLE = 1200;

type Scheme = 'light' | 'dark';

const folder = process.argv[2] ? resolve(process.env['INIT_CWD'] ?? '.', process.argv[2]) : null;
mkdirSync(folder ?? DOCS, { recursive: true });
const extension = buildExtension('chromium');
const demo = await serveFolder(DEMO);
for (const scheme of ['light', 'dark'] as const) {
  const context = await launch(scheme);
  await takeAll(context, scheme);
  await context.close();
}
await demo.close();

async function launch(scheme: Scheme): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: (findBrand('chromium') ?? ensureBrowser('chromium')).path,
    headless: false,
    colorScheme: scheme,
    viewport: { width: 900, height: 640 },
    deviceScaleFactor: 2,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const tabs = async () => context.pages().map((page) => [page.url(), page] as const);
  await (await welcomeTab(extension, tabs))?.close();
  return context;
}

async function takeAll(context: BrowserContext, scheme: Scheme): Promise<void> {
  const page = await context.newPage();
  await page.goto(demo.origin);
  await page.waitForTimeout(SETTLE);
  const origin = await extensionOrigin(context);
  const take = async (shown: Page, name: string): Promise<void> => {
    const file = join(folder ?? DOCS, `${name}-${scheme}.png`);
    await shown.screenshot({ path: file });
    console.log(file);
  };
  await hover(page, 'EMT');
  await take(page, 'tooltip');
  await takeExtensionPages(context, { page, origin, take });
  if (folder) {
    await hover(page, 'AEMT');
    await take(page, 'tooltip-cues');
    await page.setViewportSize({ width: 320, height: 568 });
    await hover(page, 'EMT');
    await take(page, 'tooltip-320');
  }
}

type Shots = { page: Page; origin: string; take: (shown: Page, name: string) => Promise<void> };

async function takeExtensionPages(context: BrowserContext, { page, origin, take }: Shots): Promise<void> {
  const popup = await openBehind(context, `${origin}/popup.html`, page);
  await popup.setViewportSize({ width: 400, height: 640 });
  await take(popup, 'popup');
  const compare = await openBehind(context, `${origin}/compare.html#four-levels`, page);
  await compare.setViewportSize({ width: 1080, height: 800 });
  await take(compare, 'compare');
  if (folder) {
    for (const [shown, name] of [
      [popup, 'popup'],
      [compare, 'compare'],
    ] as const) {
      await shown.setViewportSize({ width: 320, height: 600 });
      await take(shown, `${name}-320`);
      await shown.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      await shown.setViewportSize({ width: 640, height: 800 });
      await take(shown, `${name}-200`);
    }
    await popup.reload();
    await popup.setViewportSize({ width: 760, height: 600 });
    await popup.getByText('EMS and EMT').first().click();
    await take(popup, 'popup-compare');
  }
  await compare.close();
  await popup.close();
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

/** Rests the pointer on the first mark with a text. */
async function hover(page: Page, text: string): Promise<void> {
  await page.bringToFront();
  await page.mouse.move(1, 1);
  await page.waitForTimeout(SETTLE / 2);
  const place = await page.evaluate((wanted) => {
    const marks = [...CSS.highlights].flatMap(([name, highlight]) =>
      name.startsWith('spellout-') ? [...highlight] : [],
    );
    const ranges = marks.map((mark) => {
      const range = document.createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      return range;
    });
    const found = ranges.find((range) => String(range) === wanted);
    found?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const rect = found?.getClientRects()[0];
    return rect ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 } : null;
  }, text);
  if (!place) throw new Error(`The demo page has no mark on "${text}".`);
  await page.mouse.move(place.x, place.y, { steps: 3 });
  await page.waitForTimeout(SETTLE / 2);
}
