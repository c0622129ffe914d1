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
        const found = all.find((element) => element.textContent?.includes(words));
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

describe('the site switch', () => {
  it('names the host, takes every mark of the site away at once, in all tabs and frames, and brings them back', async () => {
    const other = await fixtures.browser.open(`${fixtures.origin}/frames.html`);
    await settledMarks(other);
    const popup = await fixtures.browser.openExtensionPage('popup.html', page);
    const { host } = new URL(fixtures.origin);
    const readSwitch = () =>
      popup.evaluate(() => {
        const element = document.querySelector('[role=switch]');
        return { name: element?.textContent, checked: element?.getAttribute('aria-checked') };
      });
    const name = `Explain acronyms on ${host}`;
    expect(await until(readSwitch, (state) => state.checked === 'true')).toEqual({ name, checked: 'true' });

    const marked = () =>
      Promise.all([page, other].map(async (one) => Object.keys(await marksOf(one)).length > 0));
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

    await press(popup, name);
    expect(await until(marked, (all) => !all.includes(true))).toEqual([false, false]);
    expect(await until(framed, (count) => count === 0)).toBe(0);
    expect(await until(readSwitch, (state) => state.checked === 'false')).toEqual({ name, checked: 'false' });
    expect(
      await until(
        () => toolbar(popup),
        ({ badge }) => badge === 'off',
      ),
    ).toEqual({
      badge: 'off',
      title: `Spellout is off on ${host}`,
    });

    // Remembered: a page opened later has no marks either.
    const later = await fixtures.browser.open(`${fixtures.origin}/article.html`);
    await pause(700);
    expect(await marksOf(later)).toEqual({});
    await later.close();
    await page.activate();

    await press(popup, name);
    expect(await until(marked, (all) => !all.includes(false))).toEqual([true, true]);
    expect(await until(framed, (count) => count === 2)).toBe(2);
    await other.close();
    await popup.close();
  });
});

describe('the popup', () => {
  it('lists the terms of the page with their senses and counts, as does the toolbar', async () => {
    const popup = await fixtures.browser.openExtensionPage('popup.html', page);
    const text = await untilText(popup, 'Emergency Medical Services');
    expect(text).toContain('EMS Emergency Medical Services, 3 times');
    expect(text).toContain('EMT Emergency Medical Technician, 6 times');
    expect(text).toMatch(/IV could mean \d+ things, 1 time/);
    const { badge } = await until(
      () => toolbar(popup),
      (state) => state.badge === '19',
    );
    expect(badge).toBe('19');
    await popup.close();
  });

  it('leads from a term to its place', async () => {
    await page.resize(600, 200);
    await page.evaluate(() => scrollTo(0, 0));
    const popup = await fixtures.browser.openExtensionPage('popup.html', page);
    await press(popup, 'IV could mean');
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
    await popup.evaluate(() => {
      const input = document.querySelector('input');
      if (!input) throw new Error('There is no search field.');
      input.value = 'mapreduce';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(await untilText(popup, 'Elastic MapReduce')).toContain('Elastic MapReduce');
    await popup.close();
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
    expect(await popup.evaluate(() => document.querySelector('[role=switch]'))).toBeNull();
    await popup.close();
    await front.close();
    await blocked.close();
  });
});
