import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './browser/launch.ts';
import type { TestBrowser } from './browser/test-browser.ts';
import { marksOf, pause, settledMarks } from './marks.ts';
import { type StrippedPages, serveStripped } from './stripped-pages.ts';

/** A folder of pages to hold against, besides our own fixtures: `SPELLOUT_PAGES=DIR npm run test:e2e`. */
const FOLDER = process.env['SPELLOUT_PAGES'] ?? fileURLToPath(new URL('../fixtures', import.meta.url));

/** Pages that need their scripts are about something else. */
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.html') && !/^frames\.html$/.test(name));

/** How long a page without a mark is given to show a trace of us, in milliseconds. */
const QUIET_TIME = 600;

let pages: StrippedPages;
let withUs: TestBrowser;
let without: TestBrowser;
let marked = 0;

beforeAll(async () => {
  pages = await serveStripped(FOLDER);
  withUs = await launch();
  without = await launch({ extension: null });
});

afterAll(async () => {
  await withUs?.close();
  await without?.close();
  pages?.close();
});

/** All that a page can tell of its own tree, and what its observer has seen. */
async function stateOf(browser: TestBrowser, name: string) {
  const page = await browser.open(pages.addressOf(name));
  if (browser === withUs) {
    await pause(QUIET_TIME);
    if (Object.keys(await marksOf(page)).length > 0) {
      await settledMarks(page);
      marked += 1;
    }
  }
  const state = await page.evaluate(() => ({
    outerHTML: document.documentElement.outerHTML,
    innerText: document.documentElement.innerText,
    seen: [...(window as unknown as { seen: Set<string> }).seen].sort(),
    nodes: document.querySelectorAll('*').length,
  }));
  await page.close();
  return state;
}

describe('a page with marks on it', () => {
  it.each(NAMES)(
    '%s is byte for byte what it is without the extension, and its observer saw nothing',
    async (name) => {
      const [ours, plain] = [await stateOf(withUs, name), await stateOf(without, name)];
      expect(ours).toEqual(plain);
    },
  );

  it('was among them', () => {
    expect(marked).toBeGreaterThan(0);
  });
});
