import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionPage, TestPage } from './browser/test-browser.ts';
import { useFixtures } from './fixtures.ts';
import { until } from './marks.ts';

/** What is left of a window of 1280 by 1024 px where the browser shows everything four times as large. */
const WIDTH = 320;
const HEIGHT = 256;

const fixtures = useFixtures();
let front: TestPage;

beforeAll(async () => {
  front = await fixtures.browser.open(`${fixtures.origin}/article.html`);
});

afterAll(() => front?.close());

async function openLow(path: string): Promise<ExtensionPage> {
  const page = await fixtures.browser.openExtensionPage(path, front);
  await page.resize(WIDTH, HEIGHT);
  const settled = await until(
    () =>
      page.evaluate(() => ({
        size: [innerWidth, innerHeight],
        controls: document.querySelectorAll('main :is(a, button)').length,
      })),
    ({ size, controls }) => size.join() === `${WIDTH},${HEIGHT}` && controls > 0,
  );
  expect(settled.size).toEqual([WIDTH, HEIGHT]);
  return page;
}

/**
 * Runs in the page: what has the focus out of sight, from the first control to the last and back. In so low a window a
 * tooltip lies over its own mark; there Escape has to bring the mark back.
 */
async function coveredFocus(): Promise<string[]> {
  const all = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
  ];
  const controls = all.filter((control) => control.checkVisibility() && !control.matches(':disabled'));
  const places = [0.1, 0.5, 0.9].flatMap((along) => [0.1, 0.5, 0.9].map((down) => [along, down] as const));
  const isSeen = (control: HTMLElement): boolean =>
    [...control.getClientRects()].some(({ left, top, width, height }) =>
      places.some(([along, down]) => {
        const hit = document.elementFromPoint(left + along * width, top + down * height);
        return hit !== null && (control.contains(hit) || hit.contains(control));
      }),
    );
  const covered: string[] = [];
  for (const control of [...controls, ...controls.toReversed()]) {
    control.focus();
    const end = Date.now() + 2000;
    while (!isSeen(control) && Date.now() < end) {
      control.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    if (!isSeen(control)) covered.push(`${control.localName} ${control.className} “${control.textContent}”`);
  }
  return covered;
}

describe('in a window as low and narrow as at 400 %', () => {
  it.each([
    'popup.html',
    'popup.html#glossary=EMT',
    'popup.html#glossary=four-levels',
    'compare.html',
    'compare.html#four-levels',
    'options.html',
    'welcome.html',
  ])('%s fits its width, and shows what has the focus', async (path) => {
    const page = await openLow(path);
    const widths = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    expect(widths.scrollWidth).toBe(widths.clientWidth);
    expect(await page.evaluate(coveredFocus)).toEqual([]);
    await page.close();
  });
});
