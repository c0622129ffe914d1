import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionPage, TestPage } from './browser/test-browser.ts';
import { useFixtures } from './fixtures.ts';
import { until } from './marks.ts';

const fixtures = useFixtures();
let front: TestPage;
let page: ExtensionPage | undefined;

const EMR = 'emr-emergency-medical-responder';
const EMT = 'emt-emergency-medical-technician';
const EMS = 'ems-emergency-medical-services';

beforeAll(async () => {
  front = await fixtures.browser.open(`${fixtures.origin}/article.html`);
});

afterEach(() => page?.close());

async function openCompare(hash: string): Promise<ExtensionPage> {
  page = await fixtures.browser.openExtensionPage(`compare.html#${hash}`, front);
  await until(
    () => headingOf(page),
    (heading) => heading !== '',
  );
  return page;
}

const headingOf = async (shown: ExtensionPage | undefined) =>
  (await shown?.evaluate(() => document.querySelector('h1')?.textContent ?? '')) ?? '';

/** Types into the field and takes what it finds first. */
const add = (shown: ExtensionPage, query: string) =>
  shown.evaluate(async (query) => {
    const field = document.querySelector<HTMLInputElement>('[role=combobox]');
    if (!field) throw new Error('There is no field to add a term in.');
    field.value = query;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    // Shown by Preact in a later task.
    await new Promise((resolve) => setTimeout(resolve, 100));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }, query);

describe('the comparison page', () => {
  it('compares two terms that are picked, and its address brings them back', async () => {
    const picking = await openCompare('compare=');
    await add(picking, 'emergency medical responder');
    await add(picking, 'emergency medical technician');
    expect(await headingOf(picking)).toBe('EMR and EMT');
    const { hash, title } = await picking.evaluate(() => ({ hash: location.hash, title: document.title }));
    expect(hash).toBe(`#compare=${EMR},${EMT}`);
    expect(title).toBe('EMR and EMT – Spellout');
    await picking.close();

    const again = await openCompare(hash.slice(1));
    const shown = await again.evaluate(() => ({
      columns: [...document.querySelectorAll('thead th')].map((cell) => cell.textContent),
      rows: [...document.querySelectorAll('tbody th')].map((cell) => cell.textContent),
    }));
    expect(shown.columns).toEqual(['EMR: Emergency Medical Responder', 'EMT: Emergency Medical Technician']);
    expect(shown.rows).toEqual(expect.arrayContaining(['What it is', 'Kind', 'Sources', 'Reviewed']));
  });

  it('restores the order of the terms as well', async () => {
    const shown = await openCompare(`compare=${EMT},${EMS}`);
    const columns = await shown.evaluate(() =>
      [...document.querySelectorAll('thead th')].map((cell) => cell.textContent?.split(':')[0]),
    );
    expect(columns).toEqual(['EMT', 'EMS']);
  });

  it('is three presses from the popup to a printed comparison of EMS, EMT and EMR', async () => {
    const popup = await fixtures.browser.openExtensionPage('popup.html', front);
    const press = (shown: ExtensionPage, name: string) =>
      until(
        () =>
          shown.evaluate((name) => {
            const all = [...document.querySelectorAll<HTMLElement>('a, button')];
            const found = all.find(({ textContent }) => textContent === name);
            found?.click();
            return found !== undefined;
          }, name),
        (pressed) => pressed,
      );
    await press(popup, 'EMS, EMT and EMR');
    await press(popup, 'Open in a tab');
    const addresses = await until(
      () => fixtures.browser.addresses(),
      (all) => all.some((address) => address.includes('/compare.html#')),
    );
    expect(addresses.filter((address) => address.endsWith('/compare.html#ems-emt-and-emr'))).toHaveLength(1);
    await popup.close();

    const shown = await openCompare('ems-emt-and-emr');
    const prints = await shown.evaluate(() => {
      let count = 0;
      window.print = () => {
        count += 1;
      };
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent === 'Print')?.click();
      return count;
    });
    expect(prints).toBe(1);
  });

  it('draws the levels as steps that rise, and EMS as a frame around its parts', async () => {
    const shown = await openCompare('ems-emt-and-emr');
    const drawn = await shown.evaluate(() => {
      const rects = (selector: string) =>
        [...document.querySelectorAll(selector)].map((one) => one.getBoundingClientRect());
      const [frame] = rects('.figure-system');
      const inside = ({ left, right, top, bottom }: DOMRect) =>
        frame !== undefined &&
        left > frame.left &&
        right < frame.right &&
        top > frame.top &&
        bottom < frame.bottom;
      return {
        tops: rects('.rung').map(({ top }) => Math.round(top)),
        bottoms: rects('.rung').map(({ bottom }) => Math.round(bottom)),
        parts: rects('.part, .role').map(inside),
        compared: [...document.querySelectorAll('.role.compared')].map((role) => role.textContent),
      };
    });
    expect(drawn.tops).toHaveLength(4);
    expect(drawn.tops).toEqual([...new Set(drawn.tops)].sort((a, b) => b - a));
    expect(new Set(drawn.bottoms).size).toBe(1);
    expect(drawn.parts).toEqual(Array.from({ length: 7 }, () => true));
    expect(drawn.compared).toEqual(['EMR (compared here)', 'EMT (compared here)']);
  });

  it('keeps the head of its table in sight while the page scrolls, at 1080 px', async () => {
    const shown = await openCompare('four-levels');
    const places = await shown.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.style.cssText = 'position: fixed; width: 1080px; height: 600px; border: 0';
      frame.src = location.href;
      document.body.append(frame);
      const inside = () => frame.contentDocument?.querySelector('tbody tr:nth-child(6)');
      while (!inside()) await new Promise((resolve) => setTimeout(resolve, 30));
      // The style sheet may come after the script.
      await new Promise((resolve) => setTimeout(resolve, 200));
      inside()?.scrollIntoView({ block: 'start' });
      await new Promise((resolve) => setTimeout(resolve, 50));
      const head = frame.contentDocument?.querySelector('thead th')?.getBoundingClientRect();
      const row = inside()?.getBoundingClientRect();
      return { head: Math.round(head?.top ?? -1), row: Math.round(row?.top ?? -1) };
    });
    expect(places.row).toBeLessThan(10);
    expect(places.head).toBe(0);
  });

  it('shows a ready comparison with its bars, and copies it as Markdown', async () => {
    const ready = await openCompare('four-levels');
    const bars = await ready.evaluate(() =>
      [...document.querySelectorAll('.figure-bar')].map((bar) => bar.getBoundingClientRect().width),
    );
    expect(bars).toHaveLength(4);
    expect(bars).toEqual([...bars].sort((a, b) => a - b));
    expect(bars[0]).toBeGreaterThan(1);

    // A test has no pointer over this page, so the browser would refuse: what is handed to it is read instead.
    const copied = await ready.evaluate(async () => {
      let text = '';
      navigator.clipboard.writeText = async (given) => {
        text = given;
      };
      const buttons = [...document.querySelectorAll('button')];
      buttons.find((button) => button.textContent === 'Copy as Markdown')?.click();
      await new Promise((resolve) => setTimeout(resolve, 100));
      return { text, said: document.querySelector('.ways [role=status]')?.textContent };
    });
    expect(copied.said).toBe('Copied as Markdown.');
    expect(copied.text).toContain('# EMR, EMT, AEMT and Paramedic\n');
    expect(copied.text).toMatch(/\| \*\*Training\*\* \| 48 to 60 hours\[\^\d+\] \|/);
    expect(copied.text).toMatch(/## What each level adds\n\n1\. \*\*EMR\*\*: .+\[\^\d+\]\n2\. \*\*EMT\*\*/);
    expect(copied.text).toMatch(/^\[\^1\]: \[.+\]\(<https:\/\/.+>\)/m);
  });

  it('of four terms scrolls at 320 px in the frame of its table, in which head and labels stay', async () => {
    const { page, hidden, head, label } = await measureNarrow('four-levels');
    expect(page).toBeLessThanOrEqual(320);
    expect(hidden).toBeGreaterThan(0);
    // Within the frame's line.
    expect([head, label]).toEqual([1, 1]);
  });

  it('of two terms has room for both at 320 px', async () => {
    const { page, hidden } = await measureNarrow(`compare=${EMR},${EMT}`);
    expect(page).toBeLessThanOrEqual(320);
    expect(hidden).toBe(0);
  });
});

/**
 * A comparison in a frame of 320 px whose table was scrolled: how wide the page is, how much of the table does not fit,
 * and how far its head and the label of its first row stand from the top and the side of what scrolls.
 */
async function measureNarrow(hash: string) {
  const shown = await openCompare(hash);
  return shown.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'position: fixed; width: 320px; height: 600px; border: 0';
    frame.src = location.href;
    document.body.append(frame);
    const inside = () => frame.contentDocument?.querySelector('.table-scroll');
    // The style sheet may come after the script.
    const isStyled = () => frame.contentWindow?.getComputedStyle(inside() as Element).position === 'relative';
    while (!inside() || !isStyled()) await new Promise((resolve) => setTimeout(resolve, 30));
    const scroller = inside() as Element;
    scroller.scrollTo(200, 200);
    const boxOf = (selector: string) => scroller.querySelector(selector)?.getBoundingClientRect();
    const { left, top } = scroller.getBoundingClientRect();
    return {
      page: frame.contentDocument?.documentElement.scrollWidth ?? 0,
      hidden: scroller.scrollWidth - scroller.clientWidth,
      head: Math.round((boxOf('thead')?.top ?? 0) - top),
      label: Math.round((boxOf('tbody th')?.left ?? 0) - left),
    };
  });
}
