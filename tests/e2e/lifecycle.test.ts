import { beforeAll, describe, expect, it } from 'vitest';
import type { TestPage } from './browser/test-browser.ts';
import { useFixtures } from './fixtures.ts';
import { hoverMark, leaveMarks, marksOf, until, untilMarks } from './marks.ts';
import { type ServedPages, servePages } from './serve-pages.ts';

const fixtures = useFixtures();
let pages: ServedPages;
let page: TestPage;

const TEXT = '<p id="first">Emergency medical services (EMS) send help.</p><p id="second">An AEMT comes.</p>';

const MARKS = { 'claimed EMS': 1, 'claimed AEMT': 1 };

/** Another page of the same site reads it, where the browser’s own tools lose a page that comes back. */
const NOTES_ITS_RETURN = `<script>
  addEventListener('pageshow', ({ persisted }) => {
    const count = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
    localStorage.setItem('return', JSON.stringify({ persisted, count }));
  });
</script>`;

beforeAll(async () => {
  pages = await servePages({
    '/text': { html: TEXT },
    '/leaves': { html: `${TEXT}${NOTES_ITS_RETURN}` },
    '/next': { html: '<p>Nothing here.</p>' },
  });
  page = await fixtures.browser.open(`${pages.origin}/text`);
  await untilMarks(page, MARKS);
  return () => pages.close();
});

describe('what the page takes away', () => {
  /** Whether a mark stands on a text as it is when the page's own timer for 300 ms has run. */
  const staleAfter = (change: () => void, text: string) =>
    page.evaluate(
      async ({ change, text }) => {
        const look = () =>
          [...CSS.highlights.values()].flatMap((highlight) =>
            [...highlight].filter(({ startContainer, endContainer }) => {
              const stands = startContainer.isConnected && endContainer.isConnected;
              return !stands || startContainer.nodeValue === text;
            }),
          ).length;
        // The test's function, sent along as its source.
        // biome-ignore lint/security/noGlobalEval: a function cannot be an argument
        globalThis.eval(`(${change})()`);
        await new Promise((resolve) => setTimeout(resolve, 300));
        return look();
      },
      { change: String(change), text },
    );

  it.each([
    [
      'replaced by as long a text',
      () => {
        const text = document.querySelector('#second')?.firstChild as Text;
        text.data = 'A cook arrive.';
      },
      'A cook arrive.',
    ],
    ['removed', () => document.querySelector('#second')?.remove(), ''],
    [
      'replaced by another page’s, under another address',
      () => {
        history.pushState({}, '', '/route');
        document.body.innerHTML = '<main><h1>Elsewhere</h1><p id="third">No letters here.</p></main>';
      },
      'No letters here.',
    ],
    [
      'hidden',
      () => {
        document.body.innerHTML = '<p>EMS and BLS.</p>';
        document.body.hidden = true;
      },
      'EMS and BLS.',
    ],
  ] as const)(
    'has no mark any more before a timer of 300 ms: text that is %s',
    async (_how, change, text) => {
      await page.goTo(`${pages.origin}/text`);
      expect(await untilMarks(page, MARKS)).toEqual(MARKS);
      expect(await staleAfter(change, text)).toBe(0);
    },
  );
});

describe('the back/forward cache', () => {
  it('gives a page back with its marks on, and its tooltip works', async () => {
    const other = await fixtures.browser.open(`${pages.origin}/next`);
    const leaving = await fixtures.browser.open(`${pages.origin}/leaves`);
    await untilMarks(leaving, MARKS);
    await leaving.goTo(`${pages.origin}/next`);
    // By the page itself: the tools wait for a load that never comes.
    await leaving.evaluate(() => setTimeout(() => history.back()));
    const read = () => other.evaluate(() => localStorage.getItem('return'));
    const noted = await until(read, (text) => text?.includes('true') ?? false);
    expect(JSON.parse(noted ?? 'null')).toEqual({ persisted: true, count: 2 });
    await leaving.activate();
    await until(
      () => marksOf(leaving),
      (marks) => marks['claimed EMS'] === 1,
    );
    expect((await hoverMark(leaving, 'EMS')).text).toContain('Emergency Medical Services');
    expect(leaving.complaints()).toEqual([]);
    await leaving.close();
    await other.close();
  });
});

describe('the background', () => {
  it('may be stopped between any two messages: the next hover and the next change work', async () => {
    await page.goTo(`${pages.origin}/text`);
    await page.activate();
    await untilMarks(page, MARKS);
    await fixtures.browser.stopBackground();
    expect((await hoverMark(page, 'EMS')).text).toContain('Emergency Medical Services');
    await leaveMarks(page);
    await fixtures.browser.stopBackground();
    await page.evaluate(() => document.body.append('The NREMT tests them.'));
    expect(
      (
        await until(
          () => marksOf(page),
          (marks) => marks['claimed NREMT'] === 1,
        )
      )['claimed NREMT'],
    ).toBe(1);
    await fixtures.browser.stopBackground();
    const { controls } = await hoverMark(page, 'NREMT');
    const compare = controls.find(({ name }) => name.startsWith('Compare'));
    await page.click(compare?.x ?? 0, compare?.y ?? 0);
    const isCompare = (address: string): boolean => address.includes('/compare.html#');
    const addresses = await until(
      () => fixtures.browser.addresses(),
      (addresses) => addresses.some(isCompare),
    );
    expect(addresses.filter(isCompare)).toHaveLength(1);
    await page.activate();
    expect(page.complaints()).toEqual([]);
  });
});

/** What of ours is in a page. */
const traces = (page: TestPage) =>
  page.evaluate(() => ({
    hosts: document.querySelectorAll('[popover=manual]').length,
    highlights: [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
    sheets: document.adoptedStyleSheets.length,
  }));

describe('a new version of the extension under an open page', () => {
  it('leaves nothing of the old one behind that a reader would meet, and no error', async () => {
    await page.goTo(`${pages.origin}/text`);
    await page.activate();
    await untilMarks(page, MARKS);
    await hoverMark(page, 'EMS');
    expect((await traces(page)).hosts).toBe(1);
    await fixtures.browser.reloadExtension();
    await page.movePointer(300, 500);
    // Firefox runs the new version in open pages, Chromium only in those that are loaded from now on.
    const isNew = fixtures.browser.name === 'firefox';
    const expected = { hosts: 0, highlights: isNew ? 2 : 0, sheets: isNew ? 1 : 0 };
    const seen = await until(
      () => traces(page),
      (all) => JSON.stringify(all) === JSON.stringify(expected),
    );
    expect(seen).toEqual(expected);
    expect(page.complaints()).toEqual([]);
  });

  it('leaves a tooltip without a way to a comparison that is gone, and no error', async () => {
    await page.goTo(`${pages.origin}/text`);
    await untilMarks(page, MARKS);
    const { controls } = await hoverMark(page, 'EMS');
    const compare = controls.find(({ name }) => name.startsWith('Compare'));
    await page.movePointer(compare?.x ?? 0, compare?.y ?? 0);
    await fixtures.browser.reloadExtension();
    await page.click(compare?.x ?? 0, compare?.y ?? 0);
    const { hosts } = await until(
      () => traces(page),
      ({ hosts }) => hosts === 0,
    );
    expect(hosts).toBe(0);
    // A page that goes away says so to nobody.
    await page.evaluate(() => document.body.append('An EMR.'));
    await page.goTo(`${pages.origin}/next`);
    expect(page.complaints()).toEqual([]);
  });

  it('works in a page that is loaded afterwards', async () => {
    await page.goTo(`${pages.origin}/text`);
    expect(await untilMarks(page, MARKS)).toEqual(MARKS);
    expect((await hoverMark(page, 'EMS')).text).toContain('Emergency Medical Services');
    expect(await traces(page)).toEqual({ hosts: 1, highlights: 2, sheets: 1 });
  });
});
