import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Settings } from '../../settings/settings.ts';
import type { ExtensionPage, TestPage } from './browser/test-browser.ts';
import { type Control, openControl } from './control.ts';
import { useFixtures } from './fixtures.ts';
import { marksOf, settledMarks, until } from './marks.ts';

const fixtures = useFixtures();
let page: TestPage;
let control: Control;
let options: ExtensionPage;

beforeAll(async () => {
  page = await fixtures.browser.open(`${fixtures.origin}/article.html`);
  await settledMarks(page);
  control = await openControl(fixtures.browser, page);
  options = await fixtures.browser.openExtensionPage('options.html', page);
  await there('#reset button');
});

beforeEach(async () => {
  await control.store({});
  // One is what is left where only first marks are shown.
  await untilMarked('claimed EMS', (count) => count > 1);
});

afterAll(async () => {
  await options?.close();
  await control?.page.close();
  await page?.close();
});

const there = (selector: string) =>
  until(() => options.evaluate((selector) => document.querySelector(selector) !== null, selector), Boolean);

const textOf = (selector: string) =>
  options.evaluate((selector) => document.querySelector(selector)?.textContent ?? '', selector);

const untilSaid = (wanted: string) =>
  until(
    () => textOf('.option-status [role=status]'),
    (text) => text.includes(wanted),
  );

const untilMarked = (mark: string, isRight: (count: number) => boolean) =>
  until(async () => (await marksOf(page))[mark] ?? 0, isRight);

const storedSettings = async () => ((await control.stored()) as { settings?: Partial<Settings> }).settings;

/** Presses what a selector finds. */
async function press(selector: string): Promise<void> {
  expect(await there(selector)).toBe(true);
  await options.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), selector);
}

/** Presses the button that says something, by its name or its text. */
async function pressButton(words: string): Promise<void> {
  const find = () =>
    options.evaluate((words) => {
      const found = [...document.querySelectorAll('button')].find(
        (button) => (button.getAttribute('aria-label') ?? button.textContent) === words,
      );
      found?.click();
      return found !== undefined;
    }, words);
  if (!(await until(find, Boolean))) throw new Error(`No button says “${words}”.`);
}

function write(selector: string, text: string): Promise<void> {
  return options.evaluate(
    ({ selector, text }) => {
      const field = document.querySelector<HTMLInputElement>(selector);
      if (!field) throw new Error(`There is no ${selector}.`);
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    { selector, text },
  );
}

describe('a change on the options page shows in an open page', () => {
  it('of the sites, until it is undone', async () => {
    await write('#new-site', `${fixtures.origin}/`);
    await press('#sites form [type=submit]');
    const { host } = new URL(fixtures.origin);
    expect(await untilSaid('added')).toBe(`${host} added`);
    expect(await storedSettings()).toEqual({ siteRules: [{ pattern: host, on: false }] });
    expect(await untilMarked('claimed EMS', (count) => count === 0)).toBe(0);
    await pressButton('Undo');
    expect(await untilMarked('claimed EMS', (count) => count > 0)).toBeGreaterThan(0);
  });

  it('of “only on the sites I choose”', async () => {
    await press('[name=where][value=listed]');
    expect(await untilMarked('claimed EMS', (count) => count === 0)).toBe(0);
    await press('[name=where][value=everywhere]');
    expect(await untilMarked('claimed EMS', (count) => count > 0)).toBeGreaterThan(0);
  });

  it('of the look of the marks', async () => {
    const sheets = () =>
      page.evaluate(() =>
        document.adoptedStyleSheets
          .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
          .join(),
      );
    await press('[name=look][value=tint]');
    expect(await until(sheets, (text) => text.includes('128, 128, 128'))).toContain('128, 128, 128');
    await press('[name=look][value=solid]');
    const solid = await until(sheets, (text) => text.includes('underline') && !text.includes('128, 128'));
    expect(solid).not.toMatch(/128, 128|dotted/);
  });

  it('of which acronyms are marked', async () => {
    await press('[name=marking][value=page]');
    expect(await untilMarked('claimed EMS', (count) => count === 1)).toBe(1);
  });

  it('of the fields', async () => {
    await press('[name=field][value=emergency-care]');
    // First what is stored: the page may still be on its way back from what the test before had decided.
    const stored = await until(storedSettings, (settings) => settings?.hiddenFields !== undefined);
    expect(stored).toEqual({ hiddenFields: ['emergency-care'] });
    expect(await untilMarked('claimed EMS', (count) => count === 0)).toBe(0);
  });

  it('of an acronym that was known, which came to the open list by itself', async () => {
    await control.store({ mutedForms: ['EMS'] });
    expect(await untilMarked('claimed EMS', (count) => count === 0)).toBe(0);
    await pressButton('Mark again: EMS');
    expect(await untilSaid('again')).toBe('EMS is marked again');
    expect(await untilMarked('claimed EMS', (count) => count > 0)).toBeGreaterThan(0);
  });
});

describe('the options page', () => {
  it('shows what was decided elsewhere, and speaks the language that was chosen', async () => {
    await control.store({ siteRules: [{ pattern: '*.example.org', on: false }], language: 'es' });
    const heading = () => textOf('h1');
    expect(await until(heading, (text) => text !== 'Options')).toBe('Opciones');
    expect(await textOf('#sites .option-name')).toMatch(/^\*\.example\.org/);
    await press('[name=language][value=en]');
    expect(await until(heading, (text) => text === 'Options')).toBe('Options');
  });

  it('imports nothing of a text with a mistake, and says which line it is', async () => {
    await write('#import-text', 'off a.example\nb.example\n');
    await press('#sites .option-text [type=submit]');
    const said = () => textOf('form .option-problem:not(:empty)');
    expect(await until(said, (text) => text !== '')).toBe(
      'Nothing was imported: 1 line needs a change.Line 2: It begins with neither “on” nor “off”.',
    );
    expect((await storedSettings())?.siteRules).toBeUndefined();
    await write('#import-text', 'off a.example\non b.example\n');
    await press('#sites .option-text [type=submit]');
    await pressButton('Import');
    await untilSaid('Imported');
    expect(await storedSettings()).toEqual({
      siteRules: [
        { pattern: 'a.example', on: false },
        { pattern: 'b.example', on: true },
      ],
    });
    const exported = () =>
      options.evaluate(() => document.querySelector<HTMLTextAreaElement>('#export-text')?.value ?? '');
    expect(await until(exported, (text) => text !== '')).toBe('off a.example\non b.example\n');
  });

  it('resets everything once that is confirmed, and takes it back', async () => {
    const decided: Partial<Settings> = { look: 'solid', mutedForms: ['FAQ'], dwell: 600 };
    await control.store(decided);
    await there('[aria-label="Mark again: FAQ"]');
    await pressButton('Reset everything');
    await pressButton('Yes, reset everything');
    await untilSaid('at first');
    expect(await storedSettings()).toEqual({});
    await pressButton('Undo');
    await untilSaid('Undone');
    expect(await storedSettings()).toEqual(decided);
  });

  it('lists the keys of the extension', async () => {
    const keys = () =>
      options.evaluate(() => [...document.querySelectorAll('#shortcuts dt')].map((term) => term.textContent));
    const all = await until(keys, (names) => names.length > 0);
    expect(all.length).toBeGreaterThan(2);
    expect(all.every((name) => name !== '')).toBe(true);
  });
});
