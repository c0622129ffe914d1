import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './browser/launch.ts';
import type { ExtensionPage, TestBrowser, TestPage } from './browser/test-browser.ts';
import { pause, until } from './marks.ts';

let browser: TestBrowser;
let blank: TestPage;

const welcomes = async () => (await browser.addresses()).filter((url) => url.endsWith('/welcome.html'));

beforeAll(async () => {
  browser = await launch({ keepsWelcome: true });
  blank = await browser.open('about:blank');
});

afterAll(() => browser?.close());

describe('the first-run page', () => {
  it('opens once, with the install, and not again with an update or as the background starts', async () => {
    expect(await welcomes()).toHaveLength(1);
    await browser.stopBackground();
    const page = await browser.openExtensionPage('options.html', blank);
    await page.close();
    await pause(500);
    expect(await welcomes()).toHaveLength(1);
    await browser.reloadExtension();
    await pause(1500);
    // Chromium closes the extension’s own pages as it is loaded anew.
    expect((await welcomes()).length).toBeLessThanOrEqual(1);
  });

  it('explains the acronyms of its example in the tooltip of pages', async () => {
    const page = await browser.openExtensionPage('welcome.html', blank);
    const marks = () =>
      page.evaluate(() => [...document.querySelectorAll('.welcome-mark')].map((mark) => mark.textContent));
    expect(await until(marks, (all) => all.length === 3)).toEqual(['EMS', 'EMT', 'IV']);
    expect(await press(page, 'EMT')).toEqual({ expanded: ['false', 'true', 'false'], popovers: 1 });
    expect(await press(page, 'IV')).toEqual({ expanded: ['false', 'false', 'true'], popovers: 1 });
    await page.close();
  });

  it('keeps the decision between all sites and only some', async () => {
    const page = await browser.openExtensionPage('welcome.html', blank);
    const chosen = () =>
      page.evaluate(() => document.querySelector<HTMLInputElement>('input[name=where]:checked')?.value);
    expect(await until(chosen, Boolean)).toBe('everywhere');
    await page.evaluate(() => document.querySelector<HTMLInputElement>('input[value=listed]')?.click());
    const said = () => page.evaluate(() => document.querySelector('.option-status')?.textContent);
    expect(await until(said, (text) => text === 'Saved')).toBe('Saved');
    await page.close();
    const again = await browser.openExtensionPage('options.html', blank);
    const kept = () =>
      again.evaluate(() => document.querySelector<HTMLInputElement>('input[name=where]:checked')?.value);
    expect(await until(kept, Boolean)).toBe('listed');
    await again.close();
  });
});

function press(page: ExtensionPage, shortForm: string) {
  return page.evaluate(async (shortForm) => {
    const marks = [...document.querySelectorAll<HTMLElement>('.welcome-mark')];
    marks.find((mark) => mark.textContent === shortForm)?.click();
    await new Promise((resolve) => setTimeout(resolve, 100));
    return {
      expanded: marks.map((mark) => mark.getAttribute('aria-expanded')),
      popovers: document.querySelectorAll('[popover]').length,
    };
  }, shortForm);
}
