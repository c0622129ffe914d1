import { beforeEach, describe, expect, it } from 'vitest';
import type { ExtensionPage, TestPage } from './browser/test-browser.ts';
import { useFixtures } from './fixtures.ts';
import { marksOf, pause, settledMarks, until } from './marks.ts';

const fixtures = useFixtures();
let page: TestPage;

beforeEach(async () => {
  await page?.close();
  page = await fixtures.browser.open(`${fixtures.origin}/article.html`);
  await settledMarks(page);
});

const textOf = (popup: ExtensionPage) => popup.evaluate(() => document.body.textContent ?? '');

const untilText = (popup: ExtensionPage, wanted: string) =>
  until(
    () => textOf(popup),
    (text) => text.includes(wanted),
  );

/** Clicks the first button, link or switch whose text holds the words. */
async function press(popup: ExtensionPage, words: string): Promise<void> {
  const pressed = await until(
    () =>
      popup.evaluate((words) => {
        const all = [...document.querySelectorAll<HTMLElement>('button, a')];
        const found = all.find((element) => `${element.textContent} ${element.ariaLabel}`.includes(words));
        found?.click();
        return found !== undefined;
      }, words),
    Boolean,
  );
  if (!pressed)
    throw new Error(`The popup has nothing to press that says "${words}": ${await textOf(popup)}`);
}

/** What the toolbar shows for a page that has been opened before `popup`. */
const toolbar = (popup: ExtensionPage) =>
  popup.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      typeof import('webextension-polyfill')
    >;
    const api = browser ?? chrome;
    const [tab] = await api.tabs.query({ active: true, currentWindow: true });
    const tabId = tab?.id ?? -1;
    return { badge: await api.action.getBadgeText({ tabId }), title: await api.action.getTitle({ tabId }) };
  });

/** Writes into the field, as typing does. */
const lookUp = (popup: ExtensionPage, query: string) =>
  popup.evaluate((query) => {
    const input = document.querySelector<HTMLInputElement>('.search-field');
    if (!input) throw new Error('There is no search field.');
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, query);

const readSwitch = (popup: ExtensionPage) =>
  popup.evaluate(() => ({
    checked: document.querySelector('[role=switch]')?.getAttribute('aria-checked'),
    state: document.querySelector('.site-switch-state')?.textContent,
  }));

const untilSwitch = (popup: ExtensionPage, wanted: string) =>
  until(
    () => readSwitch(popup),
    ({ state }) => state === wanted,
  );

const hasMarks = async (page: TestPage) => Object.keys(await marksOf(page)).length > 0;

describe('the site switch', () => {
  it('takes every mark of the host away at once, in all tabs and frames, and brings them back', async () => {
    const other = await fixtures.browser.open(`${fixtures.origin}/frames.html`);
    await settledMarks(other);
    const popup = await fixtures.browser.openExtensionPage('popup.html', page);
    const { host } = new URL(fixtures.origin);
    expect(await untilSwitch(popup, 'On, as everywhere.')).toEqual({
      checked: 'true',
      state: 'On, as everywhere.',
    });

    const marked = () => Promise.all([page, other].map(hasMarks));
    const framed = () =>
      other.evaluate(
        () =>
          [...document.querySelectorAll('iframe')].filter((frame) => {
            try {
              const inside = frame.contentWindow as (Window & typeof globalThis) | null;
              return (inside?.CSS.highlights.size ?? 0) > 0;
            } catch {
              return false;
            }
          }).length,
      );
    expect(await until(framed, (count) => count === 2)).toBe(2);

    await press(popup, 'Explain acronyms here');
    expect(await until(marked, (all) => !all.includes(true))).toEqual([false, false]);
    expect(await until(framed, (count) => count === 0)).toBe(0);
    const off = `Off for ${host}, by your rule.`;
    expect(await untilSwitch(popup, off)).toEqual({ checked: 'false', state: off });
    expect(
      await until(
        () => toolbar(popup),
        ({ badge }) => badge === 'off',
      ),
    ).toMatchObject({ badge: 'off' });
    expect(await untilText(popup, 'Nothing on this page is marked')).toContain(`Switched off for ${host}.`);

    // Remembered: a page opened later has no marks either.
    const later = await fixtures.browser.open(`${fixtures.origin}/article.html`);
    await pause(700);
    expect(await marksOf(later)).toEqual({});
    await later.close();
    await page.activate();

    await press(popup, 'Explain acronyms here');
    expect(await until(marked, (all) => !all.includes(false))).toEqual([true, true]);
    expect(await until(framed, (count) => count === 2)).toBe(2);
    await other.close();
    await popup.close();
  });

  it('is about one page alone where that is chosen, and is taken back', async () => {
    const other = await fixtures.browser.open(`${fixtures.origin}/long-line.html`);
    await settledMarks(other);
    const popup = await fixtures.browser.openExtensionPage('popup.html', page);
    await untilSwitch(popup, 'On, as everywhere.');
    await popup.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('.site-switch select');
      if (!select) throw new Error('There is nothing to choose.');
      select.selectedIndex = 0;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await press(popup, 'Explain acronyms here');
    expect(
      await until(
        () => hasMarks(page),
        (has) => !has,
      ),
    ).toBe(false);
    expect(await hasMarks(other)).toBe(true);
    expect((await untilSwitch(popup, 'Off for this page, by your rule.')).checked).toBe('false');
    await press(popup, 'Undo');
    expect(await until(() => hasMarks(page), Boolean)).toBe(true);
    expect((await untilSwitch(popup, 'On, as everywhere.')).checked).toBe('true');
    await other.close();
    await popup.close();
  });
});

describe('the popup', () => {
  it('lists the terms of the page with their senses and counts, as does the toolbar', async () => {
    const popup = await fixtures.browser.openExtensionPage('popup.html', page);
    const text = await untilText(popup, 'Emergency Medical Services');
    expect(text).toContain('EMS Emergency Medical Services3');
    expect(text).toContain('EMT Emergency Medical Technician6');
    expect(text).toMatch(/IV could mean \d+ things1/);
    const { badge } = await until(
      () => toolbar(popup),
      (state) => state.badge === '19',
    );
    expect(badge).toBe('19');
    await popup.close();
  });

  it('shows what a term means without leaving the list, and all it could mean', async () => {
    const popup = await fixtures.browser.openExtensionPage('popup.html', page);
    await untilText(popup, 'Side by side');
    await press(popup, 'EMT Emergency');
    expect(await untilText(popup, 'A person trained')).toContain('A person trained');
    await press(popup, 'IV could mean');
    expect(await untilText(popup, 'All meanings of IV')).toContain('All meanings of IV');
    await popup.close();
  });

  it('leads from a term to its place', async () => {
    await page.resize(600, 200);
    await page.evaluate(() => scrollTo(0, 0));
    const popup = await fixtures.browser.openExtensionPage('popup.html', page);
    await press(popup, 'IV, 1 time');
    const scrolled = await until(
      () => page.evaluate(() => ({ y: scrollY, rung: CSS.highlights.get('spellout-ring')?.size ?? 0 })),
      ({ y, rung }) => y > 0 && rung === 1,
    );
    expect(scrolled.rung).toBe(1);
    expect(scrolled.y).toBeGreaterThan(0);
    await popup.close();
    await page.resize(1000, 800);
  });

  it('finds entries by letters and by meaning', async () => {
    const popup = await fixtures.browser.openExtensionPage('popup.html', page);
    await untilText(popup, 'Emergency Medical Services');
    await lookUp(popup, 'mapreduce');
    expect(await untilText(popup, 'Elastic MapReduce')).toContain('Elastic MapReduce');
    await popup.close();
  });

  it('keeps what was looked up until that is cleared', async () => {
    const popup = await fixtures.browser.openExtensionPage('popup.html', page);
    await untilText(popup, 'Side by side');
    await lookUp(popup, 'NREMT');
    // Not what stands in the list of the page, which goes once the search has an answer.
    await until(
      () =>
        popup.evaluate(() => {
          const found = document.querySelector<HTMLElement>('.search-result-way');
          found?.click();
          return found?.textContent ?? '';
        }),
      (text) => text.includes('NREMT'),
    );
    await untilText(popup, 'mark NREMT');
    await press(popup, 'Back');
    await lookUp(popup, '');
    await untilText(popup, 'Looked up before');
    await popup.close();
    const later = await fixtures.browser.openExtensionPage('popup.html', page);
    expect(await untilText(later, 'Looked up before')).toContain('Looked up beforeClearNREMT');
    await press(later, 'Clear');
    expect(
      await until(
        () => textOf(later),
        (text) => !text.includes('Looked up before'),
      ),
    ).not.toContain('Looked up before');
    await later.close();
  });

  it.each([
    ['EMS and EMT', ['EMS', 'EMT']],
    ['EMT and EMR', ['EMT', 'EMR']],
    ['EMR, EMT, AEMT and Paramedic', ['EMR', 'EMT', 'AEMT', 'Paramedic']],
  ])('compares %s in a table with aspects as rows and terms as columns', async (title, terms) => {
    const popup = await fixtures.browser.openExtensionPage('popup.html', page);
    await press(popup, title);
    const table = await until(
      () =>
        popup.evaluate(() => ({
          columns: [...document.querySelectorAll('thead th[scope=col]')].map(
            (cell) => cell.textContent ?? '',
          ),
          rows: document.querySelectorAll('tbody th[scope=row]').length,
          sources: document.querySelectorAll('a[href^="https://"]').length,
        })),
      ({ rows }) => rows > 0,
    );
    expect(
      table.columns.slice(-terms.length).map((text, index) => text.startsWith(terms[index] ?? '?')),
    ).toEqual(terms.map(() => true));
    expect(table.rows).toBeGreaterThanOrEqual(7);
    expect(table.sources).toBeGreaterThan(3);
    await popup.close();
  });

  it('says in words where the browser keeps it out', async () => {
    const blocked = await fixtures.browser.open('about:blank');
    const front = await fixtures.browser.openExtensionPage('compare.html', blocked);
    const popup = await fixtures.browser.openExtensionPage('popup.html', {
      ...blocked,
      // Firefox and Chromium both let the script into about:blank, so an extension page must be in front.
      activate: async () =>
        front.evaluate(async () => {
          const { browser, chrome } = globalThis as unknown as Record<
            'browser' | 'chrome',
            typeof import('webextension-polyfill')
          >;
          const api = browser ?? chrome;
          const tab = await api.tabs.getCurrent();
          await api.tabs.update(tab.id, { active: true });
        }),
    });
    const text = await untilText(popup, 'read this page');
    expect(text).toMatch(/can’t read this page/);
    expect(text).toMatch(/extensions out/);
    expect(await popup.evaluate(() => document.querySelector('[role=switch]'))).toBeNull();
    await popup.close();
    await front.close();
    await blocked.close();
  });
});
