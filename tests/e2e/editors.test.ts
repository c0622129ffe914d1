import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WatchedEditor } from '../fixtures/programs/editors-page.ts';
import type { TestPage } from './browser/test-browser.ts';
import { useFixtures } from './fixtures.ts';
import { marksOf, settledMarks, until, untilMarks } from './marks.ts';
import { serveEditors } from './serve-editors.ts';
import type { ServedPages } from './serve-pages.ts';
import { EDITORS_PAGE } from './support-table.ts';

const TYPED = ' An EMR, too.';

/** What is marked beside the editors at first. */
const PROSE = { 'claimed AEMT': 1 };

const EDITORS = [
  {
    name: 'ProseMirror',
    model:
      '{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"EMS in ProseMirror."}]}]}',
    html: '<p>EMS in ProseMirror.</p>',
    /** Its content, some time after a text of it was wrapped: it has taken that back. */
    onceWrapped: '<p>EMS in ProseMirror.</p>',
  },
  {
    name: 'CodeMirror 6',
    model: 'EMS in CodeMirror 6.',
    html: '<div class="cm-line">EMS in CodeMirror 6.</div>',
    onceWrapped: '<div class="cm-line">EMS in CodeMirror 6.</div>',
  },
  {
    name: 'contenteditable',
    model: 'EMS in contenteditable.',
    html: '<p>EMS in contenteditable.</p>',
    // It knows no better, and would save that.
    onceWrapped: '<p><span>EMS in contenteditable.</span></p>',
  },
];

type Editors = { editors: Record<string, WatchedEditor> };

const fixtures = useFixtures();
let pages: ServedPages;

beforeAll(async () => {
  pages = await serveEditors();
});

afterAll(() => pages?.close());

describe.each(EDITORS)('$name on a page with marks', ({ name, onceWrapped, ...made }) => {
  const withTyped = (text: string) => text.replace('.', `.${TYPED}`);
  let page: TestPage;

  beforeAll(async () => {
    page = await fixtures.browser.open(`${pages.origin}${EDITORS_PAGE}`);
    await settledMarks(page);
  });

  const read = () =>
    page.evaluate((name) => {
      const editor = (window as unknown as Editors).editors[name];
      return { model: editor?.model(), html: editor?.element.innerHTML };
    }, name);

  const seen = () => page.evaluate((name) => (window as unknown as Editors).editors[name]?.seen, name);

  it('is left as it was made, unmarked', async () => {
    expect(await marksOf(page)).toEqual(PROSE);
    expect(await read()).toEqual(made);
    expect(await seen()).toEqual([]);
  });

  it('holds what is typed into it and nothing else, unmarked', async () => {
    await page.evaluate((name) => (window as unknown as Editors).editors[name]?.focusAtEnd(), name);
    await page.type(TYPED);
    // Prose that comes later is marked: by then what was typed would be, too.
    await page.evaluate(() => document.querySelector('p')?.append(' An EMR.'));
    const marks = { ...PROSE, 'could-mean EMR': 1 };
    expect(await untilMarks(page, marks)).toEqual(marks);
    expect(await read()).toEqual({ model: withTyped(made.model), html: withTyped(made.html) });
  });

  it('undoes what was typed', async () => {
    const undoOnce = async () => {
      await page.press('Control+z');
      return read();
    };
    expect(await until(undoOnce, ({ model }) => model === made.model)).toEqual(made);
  });

  it('would notice a text that is wrapped in an element', async () => {
    const wrapped = await page.evaluate((name) => {
      const { element, seen } = (window as unknown as Editors).editors[name] as WatchedEditor;
      seen.length = 0;
      const range = document.createRange();
      range.selectNode(element.firstElementChild?.firstChild ?? element);
      range.surroundContents(document.createElement('span'));
      return element.innerHTML;
    }, name);
    expect(wrapped).toContain('<span>EMS');
    const html = async () => (await read()).html;
    expect(await until(html, (html) => html === onceWrapped)).toBe(onceWrapped);
    expect(await seen()).toContain('childList');
  });

  it('complains of nothing', () => {
    expect(page.complaints()).toEqual([]);
  });
});
