import { beforeAll, describe, expect, it } from 'vitest';
import type { TestPage } from './browser/test-browser.ts';
import { useFixtures } from './fixtures.ts';
import { marksOf, settledMarks, until } from './marks.ts';

const fixtures = useFixtures();
let page: TestPage;

beforeAll(async () => {
  page = await fixtures.browser.open(`${fixtures.origin}/scripted/editing.html`);
  await settledMarks(page);
});

const errors = () => page.evaluate(() => (window as unknown as { errors: string[] }).errors);

describe('a page that takes its own nodes over 700 ms late', () => {
  it('finds every one of them as it was, with marks on them', async () => {
    const isDone = () => page.evaluate(() => (window as unknown as { hydrated?: boolean }).hydrated === true);
    expect(await until(isDone, Boolean)).toBe(true);
    expect(await errors()).toEqual([]);
    const marks = await until(
      () => marksOf(page),
      (marks) => marks['claimed AEMT'] === 2,
    );
    // In the heading and in the taken text; none in the three editors.
    expect(marks).toMatchObject({ 'claimed AEMT': 2 });
    expect(Object.entries(marks).filter(([name]) => name.endsWith(' EMS'))).toEqual([
      [expect.any(String), 2],
    ]);
  });
});

describe.each([
  ['plain contenteditable', '#plain p'],
  ['an editor that takes back what it has not typed', '#guarded p'],
  ['a code editor', '#code .cm-line'],
])('%s', (_what, selector) => {
  it('holds what is typed into it and nothing else', async () => {
    await page.evaluate((selector) => {
      const line = document.querySelector<HTMLElement>(selector);
      line?.closest<HTMLElement>('[contenteditable=true]')?.focus();
      getSelection()?.selectAllChildren(line as Node);
      getSelection()?.collapseToEnd();
    }, selector);
    const before = await page.evaluate(
      (selector) => document.querySelector(selector)?.outerHTML ?? '',
      selector,
    );
    await page.type(' An EMR, too.');
    const read = () =>
      page.evaluate((selector) => document.querySelector(selector)?.outerHTML ?? '', selector);
    const expected = before.replace('AEMT.', 'AEMT. An EMR, too.');
    const typed = await until(
      read,
      (html) => html.replaceAll('&nbsp;', ' ').replaceAll('\u00a0', ' ') === expected,
    );
    expect(typed.replaceAll('&nbsp;', ' ').replaceAll('\u00a0', ' ')).toBe(expected);
    // Longer than changes are gathered, by the page's own clock.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(await errors()).toEqual([]);
    expect(Object.keys(await marksOf(page)).filter((name) => name.endsWith(' EMR'))).toEqual([]);
  });
});

describe('all of them', () => {
  it('complain of nothing', () => {
    expect(page.complaints()).toEqual([]);
  });
});
