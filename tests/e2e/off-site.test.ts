import { beforeAll, describe, expect, it } from 'vitest';
import type { TestPage } from './browser/test-browser.ts';
import { type Control, openControl } from './control.ts';
import { useFixtures } from './fixtures.ts';
import { leaveMarks, marksOf, placeOfMark, settledMarks, until } from './marks.ts';

/** How many documents of `support/frames.html` get marks: the page and its frames that are shown. */
const PAGE_AND_FRAMES = 17;

const fixtures = useFixtures();
let host: string;
let blank: TestPage;
let control: Control;

beforeAll(async () => {
  ({ host } = new URL(fixtures.origin));
  blank = await fixtures.browser.open('about:blank');
  control = await openControl(fixtures.browser, blank);
});

/** Waits until a page on another site that was opened just now is marked: by then any other would be, too. */
async function untilOthersAreMarked(): Promise<void> {
  const other = await fixtures.browser.open(
    `${fixtures.origin.replace('127.0.0.1', 'localhost')}/article.html`,
  );
  const marks = await until(
    () => marksOf(other),
    (marks) => Object.keys(marks).length > 0,
  );
  expect(marks).not.toEqual({});
  await other.close();
}

/** What the recorder has noticed, and what it can see. */
const recorded = (page: TestPage) =>
  page.evaluate(() => {
    // The page's own constants, which are no properties of its window.
    // biome-ignore lint/security/noGlobalEval: the test asks the page in its own words
    return globalThis.eval('({ noticed, ...look() })') as { noticed: string[] } & Record<string, unknown>;
  });

describe('a site that is switched off', () => {
  it('cannot notice the extension by any trace, from its start and under the pointer', async () => {
    await control.switchOff(host);
    const page = await fixtures.browser.open(`${fixtures.origin}/scripted/recorder.html`);
    await untilOthersAreMarked();
    await page.activate();
    await page.movePointer(100, 30);
    await page.press('Escape');
    await page.resize(900, 700);
    await page.evaluate(() => document.body.append('An EMR. '));
    await untilOthersAreMarked();
    const { noticed, ...seen } = await recorded(page);
    expect(seen).toEqual({
      highlights: [],
      sheets: 0,
      elements: 8,
      attributes: ['lang', 'charset', 'rel', 'href'],
      globals: [],
      resources: [],
      marks: 0,
      decoration: ['none', 'none', 'none'],
      storage: [''],
    });
    const ownDoing =
      /^(?:event (?:keydown|resize|focus|blur|selectionchange)|called append|mutation childList BODY )/;
    expect(noticed.filter((line) => !ownDoing.test(line))).toEqual([]);
    // The page's own "Escape" came through.
    expect(noticed.filter((line) => line === 'event keydown')).toHaveLength(1);
    // And it would have seen us, had there been anything.
    await control.switchOff();
    await settledMarks(page);
    expect((await recorded(page))['highlights']).toContain('spellout-claimed');
    await page.close();
  });

  it('says one thing to the background, for the toolbar, and nothing however it is used', async () => {
    await control.switchOff(host);
    await blank.activate();
    await control.heard();
    const page = await fixtures.browser.open(`${fixtures.origin}/article.html`);
    const first = await until(
      () => control.heard(),
      (names) => names.length > 0,
    );
    expect(first).toEqual(['showCount']);
    await page.movePointer(200, 150);
    await page.evaluate(() => {
      const item = document.createElement('p');
      item.textContent = 'EMTs and an AEMT.';
      document.body.append(item);
      dispatchEvent(new Event('resize'));
    });
    await page.resize(900, 700);
    const nothing = await fixtures.browser.open(`${fixtures.origin}/article.html`);
    // The second page's word comes after all that the first had to say.
    const then = await until(
      () => control.heard(),
      (names) => names.length > 0,
    );
    expect(then).toEqual(['showCount']);
    await Promise.all([page.close(), nothing.close()]);
  });

  it('says nothing of an address that it gives itself where that is off as well', async () => {
    const other = `${host}/article.html?on`;
    await control.store({
      siteRules: [
        { pattern: host, on: false },
        { pattern: other, on: true },
      ],
    });
    await blank.activate();
    const page = await fixtures.browser.open(`${fixtures.origin}/article.html`);
    await until(
      () => control.heard(),
      (names) => names.length > 0,
    );
    await page.evaluate(() => history.pushState(null, '', '?off'));
    await page.evaluate(() => history.pushState(null, '', '#there'));
    const nothing = await fixtures.browser.open(`${fixtures.origin}/article.html`);
    const names = () =>
      until(
        () => control.heard(),
        (names) => names.length > 0,
      );
    expect(await names()).toEqual(['showCount']);
    // Where it is on, it is said.
    await page.evaluate(() => history.pushState(null, '', '?on'));
    expect(await names()).toContain('reportMove');
    await Promise.all([page.close(), nothing.close()]);
  });

  it('loses whatever it had once it is switched off: marks, sheet, tooltip, and every listener’s effect', async () => {
    await control.switchOff();
    const page = await fixtures.browser.open(`${fixtures.origin}/article.html`);
    await settledMarks(page);
    const [rect] = await placeOfMark(page, 'EMT', 2);
    const middle = {
      x: ((rect?.left ?? 0) + (rect?.right ?? 0)) / 2,
      y: ((rect?.top ?? 0) + (rect?.bottom ?? 0)) / 2,
    };
    await leaveMarks(page);
    await page.movePointer(middle.x, middle.y);
    expect(await until(() => page.tooltip(), Boolean)).not.toBeNull();
    await control.switchOff(host);
    const left = () =>
      page.evaluate(() => [
        CSS.highlights.size,
        document.adoptedStyleSheets.length,
        document.querySelectorAll('[popover]').length,
      ]);
    expect(await until(left, (all) => all.every((count) => count === 0))).toEqual([0, 0, 0]);
    await control.heard();
    await page.movePointer(1, 1);
    await page.movePointer(middle.x, middle.y);
    await page.evaluate(() => {
      Object.assign(window, { keys: 0 });
      addEventListener('keydown', () => Object.assign(window, { keys: (window as never)['keys'] + 1 }));
      document.body.append('EMTs and an AEMT.');
    });
    await page.press('Escape');
    await untilOthersAreMarked();
    expect(await left()).toEqual([0, 0, 0]);
    expect(await page.evaluate(() => (window as never)['keys'])).toBe(1);
    await page.close();
  });
});

/** How long a frame may take to hear from its page, in milliseconds. */
const ASKING_TIME = 15_000;

describe('the site switch', () => {
  /** How many documents of a page hold marks: the page and its frames of every origin. */
  const marked = async (page: TestPage): Promise<number> => {
    const sizes = await page.evaluateInFrames(() =>
      [...CSS.highlights].reduce(
        (sum, [name, { size }]) => sum + (name.startsWith('spellout-') ? size : 0),
        0,
      ),
    );
    return sizes.filter((size) => (size ?? 0) > 0).length;
  };

  const untilMarked = (page: TestPage, documents: number) =>
    until(
      () => marked(page),
      (count) => count === documents,
      // A frame may have to ask for its page's site again, some seconds later.
      ASKING_TIME,
    );

  it('reaches every open tab and every frame of whatever origin, both ways, without a reload', async () => {
    await control.switchOff();
    const framed = await fixtures.browser.open(`${fixtures.origin}/support/frames.html`);
    const plain = await fixtures.browser.open(`${fixtures.origin}/article.html`);
    for (const [isOn, sites] of [
      [true, []],
      [false, [host]],
      [true, []],
    ] as const) {
      await control.switchOff(...sites);
      expect(await untilMarked(framed, isOn ? PAGE_AND_FRAMES : 0)).toBe(isOn ? PAGE_AND_FRAMES : 0);
      expect(await untilMarked(plain, isOn ? 1 : 0)).toBe(isOn ? 1 : 0);
    }
    await Promise.all([framed.close(), plain.close()]);
  });

  it('follows its page into every frame where that gives itself another address, both ways', async () => {
    await control.store({ siteRules: [{ pattern: `${host}/support/frames.html?away`, on: false }] });
    const page = await fixtures.browser.open(`${fixtures.origin}/support/frames.html`);
    expect(await untilMarked(page, PAGE_AND_FRAMES)).toBe(PAGE_AND_FRAMES);
    await page.evaluate(() => history.pushState(null, '', '?away'));
    expect(await untilMarked(page, 0)).toBe(0);
    await page.evaluate(() => history.back());
    expect(await untilMarked(page, PAGE_AND_FRAMES)).toBe(PAGE_AND_FRAMES);
    await page.close();
    await control.switchOff();
  });

  it('of a frame’s own site does not count in a page of another one', async () => {
    await control.switchOff(host.replace('127.0.0.1', 'localhost'));
    const page = await fixtures.browser.open(`${fixtures.origin}/support/frames.html`);
    expect(await untilMarked(page, PAGE_AND_FRAMES)).toBe(PAGE_AND_FRAMES);
    await page.close();
    await control.switchOff();
  });
});
