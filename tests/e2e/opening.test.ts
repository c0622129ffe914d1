import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TestPage } from './browser/test-browser.ts';
import { type Control, openControl } from './control.ts';
import { useFixtures } from './fixtures.ts';
import { leaveMarks, pause, placeOfMark, settledMarks, until } from './marks.ts';

const fixtures = useFixtures();
let page: TestPage;
let control: Control;

beforeAll(async () => {
  page = await fixtures.browser.open(`${fixtures.origin}/article.html`);
  control = await openControl(fixtures.browser, page);
});

beforeEach(async () => {
  await page.goTo(`${fixtures.origin}/article.html`);
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = '#followed';
    link.textContent = 'AEMT';
    const place = document.createElement('p');
    place.append('An Advanced Emergency Medical Technician, or ', link, '.');
    document.querySelector('p')?.before(place);
  });
});

/** Decides how tooltips open; open pages hear of it at once. */
async function decide(settings: object): Promise<void> {
  await control.page.evaluate(async (settings) => {
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      typeof import('webextension-polyfill')
    >;
    await (browser ?? chrome).storage.local.set({ settings });
  }, settings);
  await settledMarks(page);
}

async function middleOf(text: string): Promise<[number, number]> {
  const [rect] = await placeOfMark(page, text);
  if (!rect) throw new Error(`"${text}" is not marked.`);
  return [(rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2];
}

const untilOpen = (isOpen: boolean) =>
  until(
    async () => (await page.tooltip()) !== null,
    (open) => open === isOpen,
  );

describe('where a click opens', () => {
  it('a mark opens by a click and by nothing less, and closes by a second one', async () => {
    await decide({ opening: 'click' });
    const place = await middleOf('EMT');
    await page.movePointer(...place);
    await pause(700);
    expect(await page.tooltip()).toBeNull();
    await page.click(...place);
    expect(await untilOpen(true)).toBe(true);
    await page.movePointer(1, 1);
    await pause(700);
    expect(await page.tooltip()).not.toBeNull();
    await page.click(...place);
    expect(await untilOpen(false)).toBe(false);
  });

  it('a mark in a link is the link’s', async () => {
    await decide({ opening: 'click' });
    await page.click(...(await middleOf('AEMT')));
    expect(
      await until(
        () => page.evaluate(() => location.hash),
        (hash) => hash !== '',
      ),
    ).toBe('#followed');
    expect(await page.tooltip()).toBeNull();
  });
});

describe('where a key opens', () => {
  it('a mark opens once the key goes down over it', async () => {
    await decide({ opening: 'key', holdKey: 'Shift' });
    await leaveMarks(page);
    await page.movePointer(...(await middleOf('EMT')));
    await pause(700);
    expect(await page.tooltip()).toBeNull();
    await page.press('Shift');
    expect(await untilOpen(true)).toBe(true);
    await pause(700);
    expect(await page.tooltip()).not.toBeNull();
    await leaveMarks(page);
    expect(await untilOpen(false)).toBe(false);
  });
});

describe('the time that the pointer rests', () => {
  it('is what the reader wants', async () => {
    await decide({ dwell: 2000 });
    await leaveMarks(page);
    await page.movePointer(...(await middleOf('EMT')));
    await pause(900);
    expect(await page.tooltip()).toBeNull();
    expect(await untilOpen(true)).toBe(true);
    await decide({});
  });
});
