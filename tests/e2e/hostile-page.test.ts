import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestPage } from './browser/test-browser.ts';
import { useFixtures } from './fixtures.ts';
import { hoverMark, leaveMarks, until, untilMarks } from './marks.ts';
import { type ServedPages, servePages } from './serve-pages.ts';

const TEXT = '<p>Emergency medical services (EMS) send an EMT.</p><p>EMS again.</p>';
const MARKS = { 'claimed EMS': 2, 'could-mean EMT': 1 };

/** Everything that our script reads of an element, as the name of a field. */
const NAMES = `attachShadow attributes append checkVisibility childNodes children classList closest compareDocumentPosition
  contains dispatchEvent firstChild getAttribute getBoundingClientRect getClientRects getRootNode hasAttribute hidden id
  innerHTML isConnected isContentEditable lastChild localName nextSibling nodeName nodeType nodeValue ownerDocument
  parentElement parentNode previousSibling querySelectorAll remove scrollIntoView setAttribute shadowRoot style tagName
  textContent`;
const FIELDS = NAMES.split(/\s+/).map((name) => `<input type="hidden" name="${name}">`);
const CLOBBERED_DOCUMENT = 'body contentType designMode documentElement adoptedStyleSheets createTreeWalker'
  .split(' ')
  .map((name) => `<form name="${name}"></form>`)
  .join('');

const STRICT = [
  "default-src 'none'",
  // For the page's own icon.
  'img-src data:',
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

const fixtures = useFixtures();
let pages: ServedPages;

beforeAll(async () => {
  pages = await servePages({
    '/plain': { html: TEXT },
    '/strict': { html: TEXT, headers: { 'content-security-policy': STRICT } },
    '/form': { html: `<form>${FIELDS.join('')}${TEXT}</form>` },
    '/document': { html: `${CLOBBERED_DOCUMENT}${TEXT}` },
    '/clearing': {
      html: `${TEXT}<script>
        window.cleared = 0;
        (function clear() {
          if (CSS.highlights.size > 0) cleared += 1;
          CSS.highlights.clear();
          requestAnimationFrame(clear);
        })();
      </script>`,
    },
  });
});

afterAll(() => pages?.close());

const openMarked = async (path: string): Promise<TestPage> => {
  const page = await fixtures.browser.open(pages.origin + path);
  expect(await untilMarks(page, MARKS)).toEqual(MARKS);
  return page;
};

describe.each([
  ['that allows nothing and trusts no type', '/strict'],
  ['whose form answers for its own properties', '/form'],
  ['whose forms answer for properties of the document', '/document'],
])('a page %s', (_what, path) => {
  it('is marked and explained like any other, without a complaint or a broken rule', async () => {
    const page = await openMarked(path);
    expect((await hoverMark(page, 'EMS', 1)).text).toContain('Emergency Medical Services');
    const width = await page.evaluate(
      () => document.querySelector('[popover=manual]')?.getBoundingClientRect().width ?? 0,
    );
    // Its style sheet holds.
    expect(width).toBeGreaterThanOrEqual(240);
    expect(width).toBeLessThanOrEqual(340);
    await leaveMarks(page);
    expect(page.complaints()).toEqual([]);
    await page.close();
  });
});

describe('a page that clears the registry in every frame', () => {
  it('gets its marks back a few times, and then no more', async () => {
    const page = await fixtures.browser.open(`${pages.origin}/clearing`);
    const state = () =>
      page.evaluate(async () => {
        const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        document.body.append('An EMR. ');
        // Long enough for the change to be noticed, and for the marks to be put back.
        for (let frame = 0; frame < 15; frame += 1) await nextFrame();
        return (window as unknown as { cleared: number }).cleared;
      });
    const counts: number[] = [];
    await until(state, (cleared) => {
      counts.push(cleared);
      return cleared > 0 && counts.length > 4 && counts.slice(-4).every((count) => count === cleared);
    });
    const last = counts.at(-1) ?? 0;
    expect(counts.slice(-4)).toEqual(Array(4).fill(last));
    expect(last).toBeGreaterThan(0);
    expect(last).toBeLessThanOrEqual(8);
    expect(page.complaints()).toEqual([]);
    await page.close();
  });
});

describe('what a page makes up', () => {
  it('changes nothing: no start or end of a content script, no message, no event of the browser’s', async () => {
    const page = await openMarked('/plain');
    await page.evaluate(() => {
      for (const id of ['dlldcdlkebpblddfkahbgpaijkjgbhif', 'spellout@spellout.example', 'spellout']) {
        for (const name of [
          'wxt:content-script-started',
          'in-page:wxt:content-script-started',
          'content:wxt:content-script-started',
        ]) {
          const type = `${id}:${name}`;
          document.dispatchEvent(
            new CustomEvent(type, { detail: { contentScriptName: 'in-page', messageId: 'x' } }),
          );
          dispatchEvent(new CustomEvent(type));
          postMessage({ type, contentScriptName: 'in-page', messageId: 'x' });
        }
      }
      for (const name of ['goTo', 'describePage', 'frameReported', 'tellAddress']) {
        postMessage({ name, shortForm: 'EMS', frameId: 0, terms: [] });
      }
    });
    // Still alive: it follows the page.
    await page.evaluate(() => document.body.append('Emergency medical technicians. '));
    const claimed = { 'claimed EMS': 2, 'claimed EMT': 1 };
    expect(await untilMarks(page, claimed)).toEqual(claimed);
    await page.evaluate(() => {
      for (const type of [
        'pageshow',
        'unload',
        'beforeunload',
        'freeze',
        'abort',
        'prerenderingchange',
        'pagehide',
      ]) {
        dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
        document.dispatchEvent(new Event(type));
      }
    });
    const popup = await fixtures.browser.openExtensionPage('popup.html', page);
    const text = await until(
      () => popup.evaluate(() => document.body.textContent ?? ''),
      (text) => text.includes('Emergency Medical Services2'),
    );
    expect(text).toContain('EMS Emergency Medical Services2');
    await popup.close();
    await page.close();
  });

  it('neither closes the tooltip nor leads anywhere', async () => {
    const page = await openMarked('/plain');
    await hoverMark(page, 'EMS', 1);
    const tabs = (await fixtures.browser.addresses()).length;
    await page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('[popover=manual]');
      const { x, y } = host?.getBoundingClientRect() ?? { x: 0, y: 0 };
      for (const target of [window, document, document.documentElement, document.body, host]) {
        for (const key of ['Escape', 'Enter', ' ']) {
          target?.dispatchEvent(
            new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }),
          );
        }
        for (const type of [
          'click',
          'pointerdown',
          'pointerup',
          'mousedown',
          'auxclick',
          'pointerleave',
          'pointerout',
        ]) {
          target?.dispatchEvent(
            new PointerEvent(type, {
              clientX: x + 20,
              clientY: y + 20,
              bubbles: true,
              composed: true,
              pointerType: 'mouse',
            }),
          );
        }
        // Of a pointer that has gone far away.
        target?.dispatchEvent(
          new PointerEvent('pointermove', { clientX: 1, clientY: 1, bubbles: true, pointerType: 'mouse' }),
        );
      }
      host?.click();
    });
    // Longer than the pointer may be away, by the page's own clock.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
    expect(await page.tooltip()).not.toBeNull();
    expect(await fixtures.browser.addresses()).toHaveLength(tabs);
    await page.close();
  });
});
