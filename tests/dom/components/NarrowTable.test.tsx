import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { statesOf } from '../../../workshop/groups.ts';
import { PLAIN_LOOK } from '../../../workshop/look.ts';
import { createStage } from '../../../workshop/stage.tsx';
import { rolesOnPage } from './roles.ts';

/* A comparison on a small screen: what is compared stands side by side, below its label. */

const stage = createStage();

afterAll(() => page.viewport(1080, 720));

async function show(name: string, width: number, height = 720): Promise<void> {
  await page.viewport(width, height);
  const state = statesOf('compare').find(({ id }) => id === `compare/${name}`);
  if (!state) throw new Error(`There is no state "${name}".`);
  await stage.show(state, PLAIN_LOOK);
}

const find = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`.comparison-table ${selector}`);
  if (!found) throw new Error(`There is no "${selector}".`);
  return found;
};

const boxOf = (selector: string): DOMRect => find(selector).getBoundingClientRect();

describe.each([720, 256])('two terms in 320 px, in a window %i px high', (height) => {
  beforeEach(() => show('two-terms', 320, height));

  it('are both seen, without scrolling sideways', () => {
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).toBe(clientWidth);
    const [first, second] = [boxOf('tbody td'), boxOf('tbody td:last-child')];
    expect(second.top).toBe(first.top);
    expect(second.left).toBeGreaterThanOrEqual(first.right);
    expect(second.right).toBeLessThanOrEqual(clientWidth);
  });

  it('stand each below its head, and below the label of the row', () => {
    const heads = [...document.querySelectorAll('thead th')].map((head) => head.getBoundingClientRect().left);
    const cells = [...document.querySelectorAll('tbody tr:first-child td')];
    expect(cells.map((cell) => cell.getBoundingClientRect().left)).toEqual(heads);
    expect(boxOf('tbody th').bottom).toBeLessThanOrEqual(boxOf('tbody td').top);
  });

  it('keep their head in sight while the table is scrolled, if there is room for it', () => {
    find('tbody tr:nth-child(4)').scrollIntoView({ block: 'start' });
    if (height > 400) expect(Math.round(boxOf('thead').top)).toBe(0);
    else expect(boxOf('thead').bottom).toBeLessThan(0);
  });
});

describe('four terms in 320 px', () => {
  beforeEach(() => show('four-levels', 320));

  it('are scrolled sideways in a frame, in which head and labels stay in sight', () => {
    const frame = document.querySelector('.table-scroll') as HTMLElement;
    expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
    expect(frame.scrollWidth).toBeGreaterThan(frame.clientWidth);
    frame.scrollTo(frame.scrollWidth, 300);
    const { left, right, top } = frame.getBoundingClientRect();
    expect(Math.round(boxOf('thead').top - top)).toBe(frame.clientTop);
    expect(Math.round(boxOf('tbody th').left - left)).toBe(frame.clientLeft);
    expect(boxOf('thead th:last-child').right).toBeLessThanOrEqual(right);
  });
});

describe('to a screen reader', () => {
  it.each(['two-terms', 'four-levels'])('the table of %s is the same in 320 px', async (name) => {
    await show(name, 1080);
    const wide = await rolesOnPage(['table', 'row', 'rowheader', 'columnheader', 'cell', 'caption']);
    await show(name, 320);
    expect(await rolesOnPage(Object.keys(wide))).toEqual(wide);
    expect(wide).toMatchObject({ table: 1, caption: 1 });
    expect(wide['columnheader']).toBeGreaterThan(1);
  });
});
