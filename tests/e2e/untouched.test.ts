import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './browser/launch.ts';
import type { TestBrowser } from './browser/test-browser.ts';
import { settle, tracesOf } from './page-traces.ts';
import { type StrippedPages, serveStripped } from './stripped-pages.ts';

/** Our own fixtures. A folder of any other pages is held against by `npm run verify-pages -- DIR`. */
const FOLDER = fileURLToPath(new URL('../fixtures', import.meta.url));

/** Pages that need their scripts are about something else. */
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.html') && !/^frames\.html$/.test(name));

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

async function openAndTrace(browser: TestBrowser, name: string) {
  const page = await browser.open(pages.addressOf(name));
  if (browser === withUs && (await settle(page))) marked += 1;
  const traces = await tracesOf(page);
  await page.close();
  return traces;
}

describe('a page with marks on it', () => {
  it.each(NAMES)(
    '%s is byte for byte what it is without the extension, and its observer saw nothing',
    async (name) => {
      const [ours, plain] = await Promise.all([openAndTrace(withUs, name), openAndTrace(without, name)]);
      expect(ours).toEqual(plain);
    },
  );

  it('was among them', () => {
    expect(marked).toBeGreaterThan(0);
  });
});
