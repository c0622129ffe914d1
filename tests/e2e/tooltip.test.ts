import { beforeEach, describe, expect, it } from 'vitest';
import type { TestPage } from './browser/test-browser.ts';
import { useFixtures } from './fixtures.ts';
import { hoverMark, leaveMarks, pause, placeOfMark, settledMarks, until } from './marks.ts';

const fixtures = useFixtures();
let page: TestPage;

beforeEach(async () => {
  await page?.close();
});

async function openPage(name: string): Promise<void> {
  page = await fixtures.browser.open(`${fixtures.origin}/${name}`);
  await settledMarks(page);
}

const hostRect = () =>
  page.evaluate(() => {
    const { left, top, right, bottom } = (
      document.querySelector('[popover=manual]') as Element
    ).getBoundingClientRect();
    return { left, top, right, bottom };
  });

const hostCount = () => page.evaluate(() => document.querySelectorAll('[popover=manual]').length);

describe('the tooltip', () => {
  it('can be entered with the pointer, and closes once the pointer has left', async () => {
    await openPage('article.html');
    const { controls } = await hoverMark(page, 'EMT');
    const compare = controls.find(({ name }) => /compare/i.test(name));
    if (!compare) throw new Error('The tooltip has no way to the comparison.');
    await page.movePointer(compare.x, compare.y);
    await pause(600);
    expect(await page.tooltip()).not.toBeNull();
    await leaveMarks(page);
    expect(await hostCount()).toBe(0);
  });

  it('leads to the full comparison', async () => {
    await openPage('article.html');
    const { controls } = await hoverMark(page, 'EMT');
    const compare = controls.find(({ name }) => /compare/i.test(name));
    await page.click(compare?.x ?? 0, compare?.y ?? 0);
    const isCompare = (address: string): boolean => address.includes('/compare.html#');
    const addresses = await until(
      () => fixtures.browser.addresses(),
      (addresses) => addresses.some(isCompare),
    );
    expect(addresses.filter(isCompare)).toHaveLength(1);
  });

  it('closes with Escape, and takes that key from the page only while it is open', async () => {
    await openPage('article.html');
    await page.evaluate(() => {
      Object.assign(window, { escapes: 0 });
      addEventListener('keydown', () => Object.assign(window, { escapes: (window as never)['escapes'] + 1 }));
    });
    const escapes = () => page.evaluate(() => (window as never)['escapes'] as number);
    await hoverMark(page, 'EMT');
    await page.press('Escape');
    expect(await page.tooltip()).toBeNull();
    expect(await escapes()).toBe(0);
    await page.press('Escape');
    expect(await escapes()).toBe(1);
  });

  it('is one element, and leaves nothing behind', async () => {
    await openPage('article.html');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await hoverMark(page, 'EMT');
    expect(await hostCount()).toBe(1);
    await hoverMark(page, 'EMS');
    expect(await hostCount()).toBe(1);
    await leaveMarks(page);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it.each(['EMS', 'EMT', 'EMR', 'CFR'])('stays inside the viewport in the corner of %s', async (mark) => {
    await openPage('long-line.html');
    for (const [width, height] of [
      [1000, 800],
      [320, 480],
    ] as const) {
      await page.resize(width, height);
      await hoverMark(page, mark);
      // The page's own scroll bar does not belong to its viewport.
      const visible = await page.evaluate(() => document.documentElement.clientWidth);
      const inside = (rect: Awaited<ReturnType<typeof hostRect>>): boolean =>
        rect.left >= 0 && rect.top >= 0 && rect.right <= visible && rect.bottom <= height;
      const rect = await until(hostRect, inside);
      expect(inside(rect), JSON.stringify({ rect, width, height })).toBe(true);
    }
  });

  it('stands at the line that the pointer is on where a mark breaks over two', async () => {
    await openPage('long-line.html');
    const rects = await placeOfMark(page, 'EMT-Critical-Care');
    expect(rects.length).toBeGreaterThan(1);
    const { text } = await hoverMark(page, 'EMT-Critical-Care');
    expect(text).toContain('New York');
  });

  it('does not open for events that the page makes up', async () => {
    await openPage('article.html');
    const [rect] = await placeOfMark(page, 'EMT');
    await page.evaluate(
      ({ x, y }) => {
        for (const type of ['pointermove', 'pointerover', 'mousemove']) {
          document.body.dispatchEvent(
            new PointerEvent(type, { clientX: x, clientY: y, bubbles: true, pointerType: 'mouse' }),
          );
        }
      },
      { x: (rect?.left ?? 0) + 5, y: (rect?.top ?? 0) + 5 },
    );
    await pause(600);
    expect(await hostCount()).toBe(0);
  });
});
