import { beforeEach, describe, expect, it } from 'vitest';
import type { TestPage } from './browser/test-browser.ts';
import { useFixtures } from './fixtures.ts';
import { marksOf, pause, placeOfMark, until } from './marks.ts';

const fixtures = useFixtures();
let page: TestPage;

/** Longer than a finger has to rest on a mark to read it. */
const LONG = 800;

const PAGE = `<p>Paramedics: emergency medical services (EMS) answer calls.</p>
  <p>An <a href="#followed" style="font-size: 30px">EMT</a> came.</p><p id="plain">Nothing here.</p>
  <div style="height: 3000px"></div>`;

beforeEach(async () => {
  await page?.close();
  page = await fixtures.browser.open(`${fixtures.origin}/article.html`);
  await page.evaluate((html) => {
    document.body.innerHTML = html;
  }, PAGE);
  await until(
    () => marksOf(page),
    (marks) => Object.keys(marks).length === 2,
  );
  await page.activate();
});

async function middleOf(what: 'EMS' | 'EMT' | 'plain'): Promise<[number, number]> {
  if (what !== 'plain') {
    const [rect] = await placeOfMark(page, what);
    if (!rect) throw new Error(`"${what}" is not marked.`);
    return [(rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2];
  }
  // Far from where a tooltip may be.
  return [980, 780];
}

/** Puts a finger on something for a while. */
async function press(what: 'EMS' | 'EMT' | 'plain', time = 40): Promise<void> {
  const [x, y] = await middleOf(what);
  await page.finger('down', x, y);
  await pause(time);
  await page.finger('up', x, y);
}

const untilOpen = (isOpen: boolean) =>
  until(
    async () => (await page.tooltip()) !== null,
    (open) => open === isOpen,
  );

const hash = () => page.evaluate(() => location.hash);

describe('a finger', () => {
  it('opens a mark by a tap, and closes it by one elsewhere or a second one', async () => {
    await press('EMS');
    expect(await untilOpen(true)).toBe(true);
    await press('plain');
    expect(await untilOpen(false)).toBe(false);
    await press('EMS');
    expect(await untilOpen(true)).toBe(true);
    await press('EMS');
    expect(await untilOpen(false)).toBe(false);
  });

  it('follows a link by a tap on the mark in it', async () => {
    await press('EMT');
    expect(await until(hash, (now) => now !== '')).toBe('#followed');
    expect(await page.tooltip()).toBeNull();
  });

  it('reads the mark in a link by a long press, and does not follow the link', async () => {
    await press('EMT', LONG);
    expect(await untilOpen(true)).toBe(true);
    await pause(400);
    expect(await hash()).toBe('');
    expect(await page.tooltip()).not.toBeNull();
  });

  it('opens nothing by scrolling', async () => {
    const [x, y] = await middleOf('EMS');
    await page.finger('down', x, y);
    for (const distance of [20, 40, 60, 80]) {
      await page.finger('move', x, y + distance);
      await pause(30);
    }
    await pause(LONG);
    await page.finger('up', x, y + 80);
    await pause(300);
    expect(await page.tooltip()).toBeNull();
  });

  it('touches the tooltip without closing it', async () => {
    await press('EMS');
    await untilOpen(true);
    const place = await page.evaluate(() => {
      const box = document.querySelector('[popover=manual]')?.getBoundingClientRect() as DOMRect;
      return [box.x + 30, box.y + 20] as const;
    });
    await page.finger('down', ...place);
    await page.finger('up', ...place);
    await pause(300);
    expect(await page.tooltip()).not.toBeNull();
  });
});
