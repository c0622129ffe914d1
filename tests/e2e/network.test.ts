import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROWSER, EXTENSION } from './browser/launch.ts';
import { openControl } from './control.ts';
import { useFixtures } from './fixtures.ts';
import { hoverMark, settledMarks, until } from './marks.ts';

const SCRIPTS = readdirSync(EXTENSION, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.js'),
);

/** Every way out of a browser, and every way to run a text as code. */
const FORBIDDEN: readonly [string, RegExp][] = [
  // MiniSearch has a method of that name, on its own tree of words.
  ['fetch', /(?<!\b_index\.)\bfetch\s*\((?![^()]*\)\s*\{)/],
  ['XMLHttpRequest', /\bXMLHttpRequest\b/],
  ['WebSocket', /\bWebSocket\b/],
  ['sendBeacon', /\bsendBeacon\b/],
  ['EventSource', /\bEventSource\b/],
  ['WebTransport', /\bWebTransport\b/],
  ['RTCPeerConnection', /\bRTCPeerConnection\b/],
  ['importScripts', /\bimportScripts\b/],
  // Parts of the extension are brought by their relative names; nothing else is.
  ['import()', /\bimport\s*\((?!\s*[`'"]\.\/[\w-]+\.js[`'"]\))/],
  ['eval', /\beval\s*\(/],
  ['new Function', /\bnew\s+Function\b/],
];

describe('the scripts of the extension', () => {
  it('are there', () => {
    expect(SCRIPTS).toEqual(expect.arrayContaining(['background.js', 'in-page.js']));
  });

  it.each(FORBIDDEN)('never say %s', (_name, pattern) => {
    expect(SCRIPTS.filter((name) => pattern.test(readFileSync(join(EXTENSION, name), 'utf8')))).toEqual([]);
  });
});

const fixtures = useFixtures();

describe('the extension in use', () => {
  it('asks nothing of the network: not in pages, not in its own, not in the background', async () => {
    const { browser, origin } = fixtures;
    const page = await browser.open(`${origin}/article.html`);
    await settledMarks(page);
    const popup = await browser.openExtensionPage('popup.html', page);
    const text = await until(
      () => popup.evaluate(() => document.body.textContent ?? ''),
      (text) => text.includes('Emergency Medical Services'),
    );
    expect(text).toContain('Emergency Medical Services');
    await popup.close();
    const { controls } = await hoverMark(page, 'EMT');
    const compare = controls.find(({ name }) => name.startsWith('Compare'));
    await page.click(compare?.x ?? 0, compare?.y ?? 0);
    await page.activate();
    const control = await openControl(browser, page);
    await control.switchOff(new URL(origin).host);
    await control.switchOff();
    await settledMarks(page);
    // Firefox notes what extensions ask for, Chromium what anyone does: there it is the page alone.
    expect(await browser.requests()).toEqual(BROWSER === 'firefox' ? [] : [`${origin}/article.html`]);
    await page.close();
  });

  it('could not if it tried: its own policy forbids its pages every request', async () => {
    const page = await fixtures.browser.open(`${fixtures.origin}/frame.html`);
    const control = await openControl(fixtures.browser, page);
    const refused = await control.page.evaluate(async (address) => {
      const image = new Image();
      const outcomes = await Promise.allSettled([
        fetch(address),
        fetch(address, { mode: 'no-cors' }),
        new Promise((resolve, reject) => {
          image.onload = resolve;
          image.onerror = reject;
          image.src = `${address}?image`;
        }),
      ]);
      return outcomes.map(({ status }) => status);
    }, `${fixtures.origin}/article.html`);
    expect(refused).toEqual(['rejected', 'rejected', 'rejected']);
    await page.close();
  });
});

/** What is no message at all, or none that the background knows. */
const UNKNOWN: readonly unknown[] = [
  { name: 'switchOff', site: 'example.org' },
  { name: 'writeSettings', settings: { offSites: ['example.org'] } },
  { name: 'constructor' },
  { name: '__proto__' },
  { name: 4 },
  { name: null },
  {},
  [],
  'decide',
  null,
];

/** What has the name of a message and not its form, with what it is answered. */
const MALFORMED: readonly [unknown, unknown][] = [
  [{ name: 'readBlocks' }, []],
  [{ name: 'readBlocks', blocks: [null, [4], [{ text: [] }]] }, [null, null, null]],
  [{ name: 'decide' }, { entries: [], meanings: [] }],
  [
    { name: 'decide', forms: 'EMS', known: 'EMS' },
    { entries: [], meanings: [] },
  ],
  [{ name: 'leaveTooltip', way: 'compare', value: { toString: 4 } }, null],
];

describe('a message to the background', () => {
  it('that it does not know, or that is malformed, changes nothing and opens nothing', async () => {
    const page = await fixtures.browser.open(`${fixtures.origin}/frame.html`);
    const control = await openControl(fixtures.browser, page);
    const before = await control.stored();
    const tabs = await fixtures.browser.addresses();
    for (const message of UNKNOWN) expect(await control.send(message), JSON.stringify(message)).toBeNull();
    for (const [message, answer] of MALFORMED) {
      expect(await control.send(message), JSON.stringify(message)).toEqual(answer);
    }
    expect(await control.stored()).toEqual(before);
    expect(await fixtures.browser.addresses()).toEqual(tabs);
    await page.close();
  });
});
