import { beforeAll, describe, expect, it } from 'vitest';
import { type PopupPlace, popupHash } from '../../components/popup/popup-place.ts';
import type { ExtensionPage, TestPage } from './browser/test-browser.ts';
import { useFixtures } from './fixtures.ts';
import { settledMarks, until } from './marks.ts';

const fixtures = useFixtures();
let page: TestPage;

beforeAll(async () => {
  page = await fixtures.browser.open(`${fixtures.origin}/article.html`);
  await settledMarks(page);
});

const openAt = (place: PopupPlace) =>
  fixtures.browser.openExtensionPage(`popup.html#${popupHash(place)}`, page);

const untilText = (popup: ExtensionPage, wanted: string) =>
  until(
    () => popup.evaluate(() => document.querySelector('main')?.textContent ?? ''),
    (text) => text.includes(wanted),
  );

const press = (popup: ExtensionPage, words: string) =>
  popup.evaluate((words) => {
    const all = [...document.querySelectorAll<HTMLElement>('main button')];
    const found = all.find((element) => element.textContent === words);
    if (!found) throw new Error(`There is nothing to press that says "${words}".`);
    found.click();
  }, words);

/** What is stored of the settings. */
const stored = (popup: ExtensionPage) =>
  popup.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      typeof import('webextension-polyfill')
    >;
    const { settings } = await (browser ?? chrome).storage.local.get('settings');
    return (settings ?? {}) as Record<string, unknown>;
  });

const CHOICE = { senseId: 'emr-electronic-medical-record', host: 'www.example.org' };
const CHOSEN = { host: 'www.example.org', shortForm: 'EMR', senseId: CHOICE.senseId };

describe('the popup opened at', () => {
  it('a sense to be chosen asks first, remembers it for the host, and takes that back', async () => {
    const popup = await openAt({ kind: 'choose', ...CHOICE });
    const asked = 'On www.example.org, EMR means Electronic Medical Record';
    expect(await untilText(popup, asked)).toContain(asked);
    expect(await stored(popup)).toEqual({});
    await press(popup, 'Remember');
    expect(await untilText(popup, 'Remembered')).toContain(`Remembered. ${asked}.`);
    expect(await stored(popup)).toEqual({ chosenSenses: [CHOSEN] });
    await press(popup, 'Undo');
    expect(await untilText(popup, 'Undone')).toContain('Undone.');
    expect(await stored(popup)).toEqual({});
    await popup.close();
  });

  it('a chosen sense to be forgotten names it, and forgets it', async () => {
    const first = await openAt({ kind: 'choose', ...CHOICE });
    await untilText(first, 'Remember');
    await press(first, 'Remember');
    await untilText(first, 'Remembered');
    await first.close();
    const popup = await openAt({ kind: 'forget', shortForm: 'EMR', host: CHOICE.host });
    expect(await untilText(popup, 'You chose')).toContain('You chose Electronic Medical Record.');
    await press(popup, 'Forget');
    expect(await untilText(popup, 'Forgotten')).toContain('Forgotten.');
    expect(await stored(popup)).toEqual({});
    await popup.close();
  });

  it('a short form that the reader knows asks first, has it marked no more, and takes that back', async () => {
    const popup = await openAt({ kind: 'mute', shortForm: 'EMT' });
    expect(await untilText(popup, 'I know this one')).toContain('do not mark EMT any more');
    await press(popup, 'Don’t mark it');
    await untilText(popup, 'Done.');
    expect(await stored(popup)).toEqual({ mutedForms: ['EMT'] });
    await press(popup, 'Undo');
    await untilText(popup, 'Undone');
    expect(await stored(popup)).toEqual({});
    await popup.close();
  });

  it('a text to be looked up has it in its field', async () => {
    const popup = await openAt({ kind: 'search', query: 'mapreduce' });
    expect(await untilText(popup, 'Elastic MapReduce')).toContain('Elastic MapReduce');
    await popup.close();
  });

  it('a place of the glossary shows it, and what is meant on the page in front', async () => {
    const popup = await openAt({ kind: 'glossary', hash: 'EMT' });
    expect(await untilText(popup, 'Meant on this page')).toContain('Emergency Medical Technician');
    await popup.close();
  });

  it.each<[string, PopupPlace, string]>([
    [
      'a sense that nobody knows',
      { kind: 'choose', senseId: 'gone', host: 'a.example' },
      'Spellout does not know this meaning.',
    ],
    [
      'nothing to forget',
      { kind: 'forget', shortForm: 'XQZ', host: 'a.example' },
      'Nothing is remembered of XQZ on a.example.',
    ],
    [
      'a short form that only pages explain',
      { kind: 'mute', shortForm: 'XQZ' },
      'Spellout’s glossary does not have it',
    ],
    ['an unknown place', { kind: 'glossary', hash: 'XQZ' }, 'Spellout does not know “XQZ”.'],
  ])('%s says so in plain words', async (_name, place, words) => {
    const popup = await openAt(place);
    expect(await untilText(popup, words)).toContain(words);
    await popup.close();
  });
});
