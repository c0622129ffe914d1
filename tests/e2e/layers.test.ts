import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSER } from './browser/launch.ts';
import type { TestPage } from './browser/test-browser.ts';
import { type Control, openControl } from './control.ts';
import { useFixtures } from './fixtures.ts';
import { hoverMark, leaveMarks, marksOf, pause, until } from './marks.ts';

const fixtures = useFixtures();
let page: TestPage;
let control: Control;

beforeAll(async () => {
  page = await fixtures.browser.open(`${fixtures.origin}/scripted/layers.html`);
  control = await openControl(fixtures.browser, page);
});

beforeEach(async () => {
  await page.goTo(`${fixtures.origin}/scripted/layers.html`);
  await until(
    () => marksOf(page),
    (marks) => marks['claimed EMS'] === 1,
  );
});

/** Where the host stands, and what the page finds at its middle. */
const host = () =>
  page.evaluate(() => {
    const found = document.querySelectorAll<HTMLElement>('[popover=manual]');
    const [one] = found;
    if (!one) return null;
    const { x, y, width, height } = one.getBoundingClientRect();
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    return {
      count: found.length,
      parent: one.parentElement?.id || one.parentElement?.localName,
      attributes: [...one.attributes].map(({ name }) => name).sort(),
      style: one.getAttribute('style'),
      children: one.childNodes.length,
      root: one.shadowRoot,
      isOnTop: top === one,
      width,
      middle: { x: x + width / 2, y: y + 20 },
    };
  });

describe('the tooltip’s host', () => {
  it('is one empty element with a closed root, set in px alone, on top of every rival', async () => {
    await hoverMark(page, 'EMS');
    const seen = await until(host, (one) => one?.isOnTop === true);
    expect(seen).toMatchObject({
      count: 1,
      parent: 'html',
      attributes: ['popover', 'style'],
      children: 0,
      root: null,
      isOnTop: true,
    });
    expect(seen?.style?.match(/-?[\d.]+[a-z%]+/g)?.every((length) => length.endsWith('px'))).toBe(true);
    expect(seen?.style).not.toMatch(/rem|em;|vw|%/);
    expect(seen?.width).toBeGreaterThanOrEqual(240);
    expect(seen?.width).toBeLessThanOrEqual(340);
  });

  it('keeps its size and its look whatever the page’s styles say of it', async () => {
    await hoverMark(page, 'EMS');
    const before = (await host())?.width;
    await page.evaluate(() => {
      const sheet = document.createElement('style');
      sheet.textContent = `html { font-size: 90px } div, [popover] { all: unset !important; width: 9px !important;
        opacity: 0 !important; clip-path: inset(50%) !important; transform: scale(5) !important; zoom: 3 !important;
        filter: blur(9px) !important; visibility: hidden !important; pointer-events: none !important }`;
      document.head.append(sheet);
      document.querySelector('[popover=manual]')?.setAttribute('class', 'opacity-0');
    });
    const looks = await page.evaluate(() => {
      const style = getComputedStyle(document.querySelector('[popover=manual]') as Element);
      return [
        style.opacity,
        style.clipPath,
        style.transform,
        style.filter,
        style.visibility,
        style.pointerEvents,
      ];
    });
    expect(looks).toEqual(['1', 'none', 'none', 'none', 'visible', 'auto']);
    expect((await host())?.width).toBe(before);
  });
});

describe.each([
  ['a modal dialog', 'dialog', '#show', 'EMT'],
  ['a fullscreen element', 'full', '#fill', 'AEMT'],
])('over %s', (_what, parent, button, mark) => {
  it('the tooltip lies inside it, takes the pointer, and closes by Escape', async () => {
    await press(button);
    expect(await until(isUp, Boolean)).toBe(true);
    await until(
      () => marksOf(page),
      (marks) => Object.keys(marks).some((name) => name.endsWith(` ${mark}`)),
    );
    await hoverMark(page, mark);
    const seen = await until(host, (one) => one?.isOnTop === true);
    expect(seen).toMatchObject({ count: 1, parent, isOnTop: true });
    // Into the tooltip, and stay there for longer than the pointer may be elsewhere.
    await page.movePointer(seen?.middle.x ?? 0, seen?.middle.y ?? 0);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
    expect(await page.tooltip()).not.toBeNull();
    if (parent === 'dialog') {
      await page.press('Escape');
      expect(await page.tooltip()).toBeNull();
      expect(await isUp()).toBe(true);
      await page.press('Escape');
      expect(await until(isUp, (up) => !up)).toBe(false);
    } else {
      // The first one may belong to the browser, which leaves the full screen by it.
      await page.press('Escape');
      await page.press('Escape');
      expect(await page.tooltip()).toBeNull();
      await page.evaluate(() => document.fullscreenElement && document.exitFullscreen());
    }
  });
});

/** Whether a modal dialog or a fullscreen element is up. */
const isUp = () => page.evaluate(() => document.querySelector('dialog:modal, :fullscreen') !== null);

async function press(selector: string): Promise<void> {
  const { x, y } = await page.evaluate((selector) => {
    const { x, y, width, height } =
      document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, selector);
  await page.click(x, y);
}

/** Longer than the browser takes to notice what a reader sees, in milliseconds. */
const LOOKING_TIME = 400;

const isOurs = (address: string): boolean =>
  /^(?:chrome|moz)-extension:\/\/[^/]+\/(?:compare|popup)\.html#/.test(address) ||
  /^(?:about:blank)?$/.test(address);

describe('a page that lays itself over or under the tooltip', () => {
  /** Ways to have someone click what they do not see, by the name of what the page does. */
  const REDRESSES: Record<string, () => void> = {
    'the page at opacity 0': () => {
      document.documentElement.style.opacity = '0';
    },
    'a covering popover that lets clicks through': () => {
      const cover = document.createElement('div');
      cover.popover = 'auto';
      cover.id = 'cover';
      cover.style.cssText = 'inset: 0; width: 100vw; height: 100vh; pointer-events: none; background: white';
      document.body.append(cover);
      cover.showPopover();
    },
    'the page clipped away': () => {
      document.documentElement.style.clipPath = 'inset(0 0 100% 0)';
    },
    'the page moved aside': () => {
      document.documentElement.style.transform = 'translateX(40px) scale(0.5)';
    },
    'the host moved by its own properties': () => {
      const host = document.querySelector<HTMLElement>('[popover=manual]');
      host?.style.setProperty('--spellout-x', '300px', 'important');
      host?.style.setProperty('--spellout-y', '300px', 'important');
    },
    'the host taken into something invisible': () => {
      const host = document.querySelector<HTMLElement>('[popover=manual]');
      const nowhere = document.createElement('div');
      nowhere.style.opacity = '0';
      document.body.append(nowhere);
      if (host) nowhere.append(host);
      host?.showPopover();
    },
  };

  it.each(Object.keys(REDRESSES))('gains nothing by a click with %s', async (name) => {
    await hoverMark(page, 'EMS');
    const stored = await control.stored();
    const before = await fixtures.browser.addresses();
    await page.evaluate(REDRESSES[name] ?? (() => {}));
    const { controls } = (await page.tooltip()) ?? { controls: [] };
    // What else there is to click is a link to the source, which stands on the web, and folds.
    for (const { x, y } of controls.filter(({ name }) => /^(?:Compare|I know)/.test(name))) {
      await page.movePointer(x, y);
      await page.click(x, y);
    }
    const after = await until(
      () => fixtures.browser.addresses(),
      (addresses) => addresses.length > before.length,
      400,
    );
    const opened = [...after];
    for (const address of before) opened.splice(opened.indexOf(address), 1);
    // At most what the reader could have asked for: a page of ours that the page can neither see nor fill.
    expect(opened.filter((address) => !isOurs(address))).toEqual([]);
    expect(opened.length).toBeLessThanOrEqual(2);
    expect(await control.stored()).toEqual(stored);
    await page.activate();
    await leaveMarks(page);
  });
});

describe('a tooltip that the page covers with something that lets clicks through', () => {
  /** Clicks where “Compare” is once the browser has looked what a reader sees, and counts the tabs that open. */
  async function compare(): Promise<number> {
    await pause(LOOKING_TIME);
    const before = (await fixtures.browser.addresses()).length;
    const { controls } = (await page.tooltip()) ?? { controls: [] };
    const { x, y } = controls.find(({ name }) => name.startsWith('Compare')) ?? { x: 0, y: 0 };
    await page.movePointer(x, y);
    await page.click(x, y);
    const addresses = await until(
      () => fixtures.browser.addresses(),
      ({ length }) => length > before,
      1000,
    );
    return addresses.length - before;
  }

  it.runIf(BROWSER === 'chromium').each([
    ['all of it', 'inset: 0; width: 100vw; height: 100vh; background: white'],
    ['all but its foot', 'inset: 0; width: 100vw; height: 250px; background: white'],
    ['all of it, transparently', 'inset: 0; width: 100vw; height: 100vh; background: none'],
  ])('leads to no comparison while it covers %s, and does so afterwards', async (_what, css) => {
    await hoverMark(page, 'EMS');
    await page.evaluate((css) => {
      const cover = document.createElement('div');
      cover.id = 'cover';
      cover.popover = 'manual';
      cover.style.cssText = `${css}; margin: 0; border: 0; padding: 0; pointer-events: none`;
      document.body.append(cover);
      cover.showPopover();
    }, css);
    expect(await compare()).toBe(0);
    await page.evaluate(() => document.getElementById('cover')?.remove());
    expect(await compare()).toBe(1);
    await page.activate();
    await leaveMarks(page);
  });
});
