import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowser, findBrand } from '../../scripts/browsers.ts';
import { launchWithExtension } from '../../scripts/launch.ts';
import { BROWSER, EXTENSION } from './browser/launch.ts';
import { until } from './marks.ts';
import { type ServedPages, servePages } from './serve-pages.ts';

/** What the prerendered page has seen of us at each of its stages, where another page can read it. */
const NOTES = `<script>
  const note = (stage) => localStorage.setItem(stage, String(CSS.highlights.size));
  // A page can make the event up; it is not shown by that.
  if (document.prerendering) {
    document.dispatchEvent(new Event('prerenderingchange'));
    setTimeout(() => note('before'), 700);
  }
  document.addEventListener('prerenderingchange', ({ isTrusted }) => isTrusted && note('activated'));
</script>`;
const RULES = JSON.stringify({
  prerender: [{ source: 'list', urls: ['/prepared'], eagerness: 'immediate' }],
});

// Firefox prerenders nothing. Playwright takes prerendering away from Chromium, so puppeteer drives it here.
describe.runIf(BROWSER === 'chromium')('a page that is prerendered', () => {
  let pages: ServedPages;

  beforeAll(async () => {
    pages = await servePages({
      '/next': { html: '<p>Nothing here.</p>' },
      '/start': { html: `<script type="speculationrules">${RULES}</script><p>Go on.</p>` },
      '/prepared': { html: `<p>Emergency medical services (EMS).</p>${NOTES}` },
    });
  });

  afterAll(() => pages?.close());

  it('has no mark before it is shown, and its marks right after', async () => {
    const browser = await launchWithExtension(findBrand('chromium') ?? ensureBrowser('chromium'), {
      extension: EXTENSION,
      headless: true,
    });
    try {
      const other = await browser.newPage();
      await other.goto(`${pages.origin}/next`);
      const page = await browser.newPage();
      await page.goto(`${pages.origin}/start`);
      const noted = (stage: string) => other.evaluate((stage) => localStorage.getItem(stage), stage);
      expect(
        await until(
          () => noted('before'),
          (size) => size !== null,
        ),
      ).toBe('0');
      await page.evaluate(() => {
        setTimeout(() => location.assign('/prepared'));
      });
      expect(
        await until(
          () => noted('activated'),
          (size) => size !== null,
        ),
      ).toBe('0');
      const marks = () =>
        page.evaluate(() => CSS.highlights.get('spellout-claimed')?.size ?? 0).catch(() => 0);
      expect(await until(marks, (size) => size === 1)).toBe(1);
      expect(pages.asked.filter((path) => path === '/prepared')).toHaveLength(1);
    } finally {
      await browser.close();
    }
  });
});
