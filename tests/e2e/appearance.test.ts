import { beforeAll, describe, expect, it } from 'vitest';
import type { TestPage } from './browser/test-browser.ts';
import { type Control, openControl } from './control.ts';
import { useFixtures } from './fixtures.ts';
import { marksOf, until } from './marks.ts';

const fixtures = useFixtures();
let page: TestPage;
let control: Control;

beforeAll(async () => {
  page = await fixtures.browser.open(`${fixtures.origin}/article.html`);
  control = await openControl(fixtures.browser, page);
});

/** Reads something of the page with its marks on, and once more with its site switched off. */
async function onAndOff<Answer>(read: () => Promise<Answer>): Promise<{ on: Answer; off: Answer }> {
  await control.switchOff();
  const marks = await until(
    () => marksOf(page),
    (marks) => Object.keys(marks).length > 0,
  );
  expect(marks).not.toEqual({});
  const on = await read();
  await control.switchOff(new URL(fixtures.origin).host);
  const left = await until(
    () => marksOf(page),
    (marks) => Object.keys(marks).length === 0,
  );
  expect(left).toEqual({});
  return { on, off: await read() };
}

/** The boxes of up to 100 elements, and of every line of text. */
const boxes = () =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    const every = Math.max(1, Math.floor(all.length / 100));
    const range = document.createRange();
    range.selectNodeContents(document.body);
    return [...all.filter((_, index) => index % every === 0), range].flatMap((one) =>
      [...one.getClientRects()].map(({ x, y, width, height }) => [x, y, width, height]),
    );
  });

/** Selects all of the page and copies it; what a rich and what a plain field make of it. */
async function copied(): Promise<{ selected: string; rich: string; plain: string }> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.press('Control+a');
  const selected = await page.evaluate(() => String(getSelection()));
  await page.press('Control+c');
  const paste = async (name: string): Promise<string> => {
    await page.evaluate((name) => {
      const field = document.createElement(name);
      field.id = 'pasted';
      if (name === 'div') field.contentEditable = 'true';
      document.body.append(field);
      field.focus();
    }, name);
    await page.press('Control+v');
    const read = () =>
      page.evaluate(() => {
        const field = document.querySelector('#pasted');
        return field instanceof HTMLTextAreaElement ? field.value : (field?.innerHTML ?? '');
      });
    const text = await until(read, (text) => text !== '');
    await page.evaluate(() => document.querySelector('#pasted')?.remove());
    return text;
  };
  return { selected, rich: await paste('div'), plain: await paste('textarea') };
}

/** Where the browser's own search finds a text, in its order. */
const found = (text: string) =>
  page.evaluate((text) => {
    const { find } = window as unknown as { find(text: string): boolean };
    getSelection()?.removeAllRanges();
    const places: string[] = [];
    while (places.length < 50 && find(text)) {
      const range = getSelection()?.getRangeAt(0);
      places.push(`${range?.startContainer.textContent} ${range?.startOffset}-${range?.endOffset}`);
    }
    return places;
  }, text);

describe('a page with marks on it', () => {
  it('has every box where it is without them', async () => {
    const { on, off } = await onAndOff(boxes);
    expect(on.length).toBeGreaterThan(30);
    expect(on).toEqual(off);
  });

  it('is selected and copied as it is without them', async () => {
    const { on, off } = await onAndOff(copied);
    expect(on.plain).toContain('EMTs work in pairs');
    expect(on.rich).toContain('<b');
    expect(on).toEqual(off);
  });

  it.each(['EMS', 'EMT stands', 'MTs wo'])('is searched for “%s” as it is without them', async (text) => {
    const { on, off } = await onAndOff(() => found(text));
    expect(on.length).toBeGreaterThan(0);
    expect(on).toEqual(off);
  });
});
