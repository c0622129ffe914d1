import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { paramsOf } from '../../workshop/look.ts';
import type { Surface } from '../../workshop/state.ts';
import { type PictureLook, type WindowSize, windowSize } from './looks.ts';

/** A picture of one state in one look. */
export type Picture = { state: string; look: string; file: string; width: number; height: number };

/** Long pages are cut below this, in CSS pixels. */
const MOST_HEIGHT = 2400;

/** Of a page in a low window, as many are taken. */
const MOST_WINDOWS = 6;

type Asked = {
  /** Where the workshop is served. */
  address: string;
  folder: string;
  looks: readonly PictureLook[];
  /** Only the states whose name begins so: "popup/". */
  only: string;
};

/** Takes every state of the workshop in every look. The browser itself emulates colors and schemes. */
export async function takeWorkshop(
  browser: Browser,
  { address, folder, looks, only }: Asked,
): Promise<Picture[]> {
  const page = await browser.newPage();
  const states = (await readStates(page, address)).filter((state) => state.startsWith(only));
  await page.goto(`${address}?state=`);
  const pictures: Picture[] = [];
  for (const look of looks) {
    mkdirSync(join(folder, look.name), { recursive: true });
    for (const state of states) {
      const size = await showState(page, state, look);
      const at = { state, look: look.name, folder, size };
      pictures.push(
        ...(look.look.height === undefined ? [await takeAll(page, at)] : await takeWindows(page, at)),
      );
    }
    console.log(`${states.length} states, ${look.name}`);
  }
  await page.close();
  return pictures;
}

type Shown = { state: string; look: string; folder: string; size: WindowSize };

/** One picture of all of a page, however long. */
async function takeAll(page: Page, { state, look, folder, size }: Shown): Promise<Picture> {
  const file = join(look, `${state.replace('/', '-')}.png`);
  await page.screenshot({ path: join(folder, file), fullPage: true, clip: { x: 0, y: 0, ...size } });
  return { state, look, file, ...size };
}

/** Windows of a page that is scrolled, from its top to its end: what a low window leaves to be seen. */
async function takeWindows(page: Page, { state, look, folder }: Shown): Promise<Picture[]> {
  const { width, height, most } = await page.evaluate(() => ({
    width: innerWidth,
    height: innerHeight,
    most: document.documentElement.scrollHeight - innerHeight,
  }));
  const count = Math.min(MOST_WINDOWS, 1 + Math.ceil(most / height));
  const pictures: Picture[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    await page.evaluate((top) => scrollTo(0, top), count === 1 ? 0 : (most * nth) / (count - 1));
    const file = join(look, `${state.replace('/', '-')}-${nth + 1}.png`);
    await page.screenshot({ path: join(folder, file) });
    pictures.push({ state: `${state} ${nth + 1}`, look, file, width, height });
  }
  return pictures;
}

async function readStates(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  const names = page.locator('figcaption a');
  await names.first().waitFor();
  return names.allTextContents();
}

async function showState(page: Page, state: string, { look }: PictureLook): Promise<WindowSize> {
  const { theme = null, forcedColors = false, ...staged } = look;
  const { width, height } = windowSize(state.split('/')[0] as Surface, look);
  await page.setViewportSize({ width, height });
  await page.emulateMedia({
    colorScheme: theme,
    forcedColors: forcedColors ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  const size = await goTo(page, String(paramsOf(staged, state)));
  // The browser makes the window of a popup as wide as what is in it.
  if (size.width <= width || !state.startsWith('popup/') || look.width !== undefined)
    return { ...size, width };
  await page.setViewportSize({ width: size.width, height });
  return goTo(page, String(paramsOf(staged, state)));
}

/** Without loading the page anew; resolves when the state has settled. */
async function goTo(page: Page, params: string): Promise<WindowSize> {
  await page.evaluate((search) => {
    history.replaceState(null, '', `?${search}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, params);
  const { width, height } = await page
    .waitForFunction(() => {
      const { dataset } = document.documentElement;
      return dataset['shown'] ? { width: Number(dataset['width']), height: Number(dataset['height']) } : null;
    })
    .then((found) => found.jsonValue() as Promise<WindowSize>);
  return { width, height: Math.min(Math.max(height, 1), MOST_HEIGHT) };
}
