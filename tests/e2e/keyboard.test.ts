import { beforeEach, describe, expect, it } from 'vitest';
import type { ReadTooltip, TestPage } from './browser/test-browser.ts';
import { openControl } from './control.ts';
import { useFixtures } from './fixtures.ts';
import { hoverMark, type MarkCounts, marksOf, pause, placeOfMark, settledMarks, until } from './marks.ts';

const fixtures = useFixtures();
let page: TestPage;
let marks: MarkCounts;

beforeEach(async () => {
  await page?.close();
});

async function openPage(name: string): Promise<void> {
  page = await fixtures.browser.open(`${fixtures.origin}/${name}`);
  marks = await settledMarks(page);
  await page.activate();
}

const markCount = () => Object.values(marks).reduce((sum, count) => sum + count, 0);

/** Presses the key of a command, and waits for what a screen reader is told. */
async function step(command: 'next-mark' | 'previous-mark' | 'toggle-tooltip'): Promise<string> {
  const before = await page.spoken();
  await fixtures.browser.command(command);
  const spoken = await until(
    () => page.spoken(),
    (spoken) => Boolean(spoken) && spoken !== before,
  );
  return spoken ?? '';
}

const placeIn = (spoken: string) => Number(/ (\d+) of /.exec(spoken)?.[1]);

const untilTooltip = (isRight: (tooltip: ReadTooltip | null) => boolean) =>
  until(() => page.tooltip(), isRight);

/** What is ringed, and whether it is in view. */
const ringed = () =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('spellout-ring') ?? [];
    if (!range) return null;
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const { top, bottom } = live.getBoundingClientRect();
    return { text: String(live), isInView: top >= 0 && bottom <= innerHeight };
  });

describe('the keys for the next and the previous mark', () => {
  it('go through the marks of a page, ring, explain and announce each, and begin again', async () => {
    await openPage('article.html');
    // The ring goes soon.
    const ring = until(ringed, (ring) => ring?.isInView === true);
    const first = await step('next-mark');
    expect(first).toMatch(/^EMS: Emergency Medical Services\. .*\b1 of \d+ on this page\.$/);
    expect(first).toContain(`1 of ${markCount()}`);
    // What a screen reader finds: the term, what it stands for, and what that is.
    const read = (await untilTooltip((tooltip) => tooltip !== null))?.text;
    expect(read).toMatch(/^EMS ?Emergency Medical Services.*The system that answers medical emergencies/);
    expect(await ring).toEqual({ text: 'EMS', isInView: true });
    const places = [first];
    for (let turn = 1; turn <= markCount(); turn += 1) places.push(await step('next-mark'));
    const inOrder = Array.from({ length: markCount() }, (_, place) => place + 1);
    expect(places.map(placeIn)).toEqual([...inOrder, 1]);
    expect(placeIn(await step('previous-mark'))).toBe(markCount());
    expect(placeIn(await step('previous-mark'))).toBe(markCount() - 1);
  });

  it('say of an unsure mark that it could mean several things', async () => {
    await openPage('article.html');
    const all: string[] = [];
    for (let turn = 0; turn < markCount(); turn += 1) all.push(await step('next-mark'));
    expect(all.filter((spoken) => /could mean \d+ things/.test(spoken)).length).toBeGreaterThan(0);
  });

  it('bring into view what is not, and begin with what is', async () => {
    await openPage('article.html');
    await page.resize(600, 240);
    await placeOfMark(page, 'IVs');
    const spoken = await step('next-mark');
    expect(placeIn(spoken)).toBeGreaterThan(1);
    const ring = until(ringed, (ring) => ring?.isInView === true);
    await step('previous-mark');
    expect((await ring)?.isInView).toBe(true);
  });

  it('go on through the frames of a page, one tooltip at a time', async () => {
    await openPage('frames.html');
    const openTooltips = async () =>
      (
        await page.evaluateInFrames(() => document.querySelectorAll('[popover=manual]:popover-open').length)
      ).map(Number);
    const seen = new Set<string>();
    for (let turn = 0; turn < 40; turn += 1) {
      await fixtures.browser.command('next-mark');
      const open = await until(openTooltips, (counts) => counts.reduce((sum, one) => sum + one, 0) === 1);
      seen.add(open.join());
      expect(open.reduce((sum, one) => sum + one, 0)).toBe(1);
    }
    expect(seen.size).toBeGreaterThan(1);
  });
});

/** The stops of the Tab key from the start of the page until the focus leaves it. */
async function tabStops(): Promise<string[]> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    document.getSelection()?.removeAllRanges();
  });
  const stops: string[] = [];
  for (let turn = 0; turn < 20 && !stops.at(-1)?.startsWith('body'); turn += 1) {
    await page.press('Tab');
    const stop = await focused();
    // On its way out of the page Firefox may stay at the last one for a key.
    if (stop !== stops.at(-1)) stops.push(stop);
  }
  return stops;
}

const focused = () =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element ? `${element.localName} ${[...document.querySelectorAll('*')].indexOf(element)}` : 'none';
  });

describe('the focus of the page', () => {
  it('stays where it is while keys open, close and go on', async () => {
    await openPage('article.html');
    await page.evaluate(() => document.querySelector('textarea')?.focus());
    const before = await focused();
    expect(before).toContain('textarea');
    await step('next-mark');
    expect(await focused()).toBe(before);
    await step('next-mark');
    expect(await focused()).toBe(before);
    await page.press('Escape');
    expect(await page.tooltip()).toBeNull();
    expect(await focused()).toBe(before);
  });

  it('has the same stops with a tooltip open as without', async () => {
    await openPage('article.html');
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = '#there';
      link.textContent = 'a link';
      document.querySelector('p')?.append(link);
    });
    const without = await tabStops();
    expect(without.length).toBeGreaterThan(3);
    expect(without.length).toBeLessThan(12);
    await step('next-mark');
    expect(await tabStops()).toEqual(without);
    expect(await page.tooltip()).not.toBeNull();
  });
});

describe('the key that opens and closes', () => {
  it('opens the mark where the reader is, and closes it', async () => {
    await openPage('article.html');
    const spoken = await step('toggle-tooltip');
    expect(placeIn(spoken)).toBe(1);
    await fixtures.browser.command('toggle-tooltip');
    expect(await untilTooltip((tooltip) => tooltip === null)).toBeNull();
    await step('next-mark');
    await page.press('Escape');
    expect(placeIn(await step('toggle-tooltip'))).toBe(2);
  });

  it('closes what the pointer has opened', async () => {
    await openPage('article.html');
    await hoverMark(page, 'EMT');
    await fixtures.browser.command('toggle-tooltip');
    expect(await untilTooltip((tooltip) => tooltip === null)).toBeNull();
  });
});

describe('the key that switches', () => {
  it('takes all marks of the host away and brings them back, says so, and leaves nothing behind', async () => {
    await openPage('article.html');
    const control = await openControl(fixtures.browser, page);
    const { host } = new URL(fixtures.origin);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await fixtures.browser.command('switch-site');
    const spoken = await until(
      () => page.spoken(),
      (spoken) => Boolean(spoken),
    );
    expect(spoken).toBe(`Spellout is off on ${host}`);
    expect(
      await until(
        () => marksOf(page),
        (now) => Object.keys(now).length === 0,
      ),
    ).toEqual({});
    expect(await control.stored()).toMatchObject({
      settings: { siteRules: [{ pattern: host, on: false }] },
    });
    const after = await until(
      () => page.evaluate(() => document.documentElement.outerHTML),
      (html) => html === before,
    );
    expect(after).toBe(before);
    await fixtures.browser.command('switch-site');
    expect(await settledMarks(page)).toEqual(marks);
    await control.page.close();
  });
});

describe('the menu of a selection', () => {
  it('opens the popup at the search for it', async () => {
    await openPage('article.html');
    const control = await openControl(fixtures.browser, page);
    await page.activate();
    await fixtures.browser.lookUp('thirty', page);
    const popups = () =>
      control.page.evaluate(async () => {
        const { browser, chrome } = globalThis as unknown as Record<
          'browser' | 'chrome',
          typeof import('webextension-polyfill')
        >;
        const found = await (browser ?? chrome).runtime.getContexts({ contextTypes: ['POPUP'] });
        // It is there before it has an address.
        return found.flatMap(({ documentUrl }) => documentUrl || []);
      });
    const open = await until(popups, (found) => found.length > 0);
    expect(open.map((address) => address.replace(/.*\/popup\.html/, 'popup.html'))).toEqual([
      'popup.html#at=search&query=thirty',
    ]);
    await pause(100);
    await control.page.close();
  });
});
