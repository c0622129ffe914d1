import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Settings } from '../../settings/settings.ts';
import type { ExtensionPage, TestPage } from './browser/test-browser.ts';
import { type Control, openControl } from './control.ts';
import { useFixtures } from './fixtures.ts';
import { until } from './marks.ts';

const RULES = [
  { pattern: '*.example.org', on: false },
  { pattern: 'local files', on: false },
  { pattern: 'www.example.org/a/page', on: true },
];
const AS_TEXT = 'off *.example.org\noff local files\non www.example.org/a/page\n';

const COPY = '#sites .option-fold .option-ways button:nth-of-type(1)';
const SAVE = '#sites .option-fold .option-ways button:nth-of-type(2)';
const CHECK = '#sites .option-text [type=submit]';
const TAKE = '#sites .option-text .button-strong';
const FILE_PROBLEM = '#import-file-problem';

const fixtures = useFixtures();
const folder = mkdtempSync(join(tmpdir(), 'spellout-rules-'));
let front: TestPage;
let control: Control;
let options: ExtensionPage;

beforeAll(async () => {
  front = await fixtures.browser.open(`${fixtures.origin}/article.html`);
  control = await openControl(fixtures.browser, front);
});

beforeEach(async () => {
  await control.store({ siteRules: RULES });
  options = await fixtures.browser.openExtensionPage('options.html', front);
  const exported = () => writtenIn('#export-text');
  expect(await until(exported, (text) => text === AS_TEXT)).toBe(AS_TEXT);
  await options.click('#sites .option-fold summary');
  return () => options.close();
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await control?.page.close();
  await front?.close();
});

const writtenIn = (selector: string) =>
  options.evaluate(
    (selector) => document.querySelector<HTMLTextAreaElement>(selector)?.value ?? null,
    selector,
  );

const textOf = (selector: string) =>
  options.evaluate((selector) => document.querySelector(selector)?.textContent ?? '', selector);

const untilText = (selector: string, wanted: string) =>
  until(
    () => textOf(selector),
    (text) => text.includes(wanted),
  );

const storedRules = async () =>
  ((await control.stored()) as { settings?: Partial<Settings> }).settings?.siteRules;

/** Picks a file with that in it. */
function pick(name: string, content: string | Uint8Array): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, content);
  return options.pickFile('#import-file', path);
}

describe('the list of sites leaves', () => {
  it('as a file, which brings it back', async () => {
    const saved = await options.savedBy(() => options.click(SAVE));
    expect(saved).toEqual({ name: 'spellout-sites.txt', text: AS_TEXT });
    await control.store({});
    await until(
      () => writtenIn('#export-text'),
      (text) => text === '',
    );
    await pick(saved.name, saved.text);
    await until(
      () => writtenIn('#import-text'),
      (text) => text === AS_TEXT,
    );
    await options.click(CHECK);
    await untilText('#sites .option-text .notice', 'This is what changes:');
    await options.click(TAKE);
    expect(await until(storedRules, (rules) => rules?.length === RULES.length)).toEqual(RULES);
  });

  it('by the clipboard', async () => {
    await options.click(COPY);
    expect(await untilText('.option-ways [role=status]', 'Copied')).toBe('Copied');
    await front.activate();
    await front.evaluate(() => {
      const field = document.querySelector('textarea');
      if (!field) throw new Error('There is no field to paste into.');
      field.value = '';
      field.focus();
    });
    await front.press('Control+v');
    const pasted = () => front.evaluate(() => document.querySelector('textarea')?.value ?? '');
    expect(await until(pasted, (text) => text !== '')).toBe(AS_TEXT);
  });
});

describe('a picked file', () => {
  it('is shown before it counts, and then joins the list', async () => {
    await pick('mine.txt', '\uFEFF# mine\r\non *.example.org\r\noff new.example\r\n');
    await until(
      () => writtenIn('#import-text'),
      (text) => text?.includes('new.example') === true,
    );
    await options.click(CHECK);
    expect(await untilText('#sites .option-text .notice', 'new.example')).toMatch(
      /^This is what changes:.*1 site.*new\.example.*1 site.*\*\.example\.org/,
    );
    expect(await storedRules()).toEqual(RULES);
    await options.click(TAKE);
    const stored = await until(storedRules, (rules) => rules?.length === RULES.length + 1);
    expect(stored).toEqual([
      { pattern: '*.example.org', on: true },
      { pattern: 'local files', on: false },
      { pattern: 'new.example', on: false },
      { pattern: 'www.example.org/a/page', on: true },
    ]);
  });

  it.each([
    ['is too large', 'large.txt', '#'.repeat(600_001), 'That file is too long for a list of sites.'],
    [
      'is no text',
      'picture.txt',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
      'That file can’t be read as plain text (UTF-8).',
    ],
  ])('that %s is refused, and nothing of it is left', async (_, name, content, problem) => {
    await pick('good.txt', 'off new.example\n');
    await until(
      () => writtenIn('#import-text'),
      (text) => text !== '',
    );
    await pick(name, content);
    expect(await untilText(FILE_PROBLEM, 'That file')).toBe(problem);
    expect(await writtenIn('#import-text')).toBe('');
    await pick('good.txt', 'off new.example\n');
    expect(
      await until(
        () => textOf(FILE_PROBLEM),
        (text) => text === '',
      ),
    ).toBe('');
    expect(await storedRules()).toEqual(RULES);
  });
});
