import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER } from './browser/launch.ts';
import type { TestPage } from './browser/test-browser.ts';
import { useFixtures } from './fixtures.ts';
import { until } from './marks.ts';
import { serveEditors } from './serve-editors.ts';
import type { ServedPages } from './serve-pages.ts';
import { EDITORS_PAGE, SUPPORT, type SupportRow } from './support-table.ts';

const fixtures = useFixtures();
const ROWS = SUPPORT.flatMap(({ rows }) => rows);

/** One page for each fixture, opened before the first test: all of them settle at the same time. */
const pages = new Map<string, TestPage>();
let editors: ServedPages;

beforeAll(async () => {
  editors = await serveEditors();
  const names = [...new Set(ROWS.map((row) => row.fixture))];
  await Promise.all(
    names.map(async (name) => {
      const isServed = name === EDITORS_PAGE;
      const address = isServed ? editors.origin + name : `${fixtures.origin}/support/${name}`;
      pages.set(name, await fixtures.browser.open(address));
    }),
  );
});

afterAll(async () => {
  for (const page of pages.values()) await page.close();
  editors?.close();
});

/** The whole text nodes that hold a mark, those of every frame and shadow root. */
async function markedTexts(page: TestPage): Promise<string[]> {
  const texts = await page.evaluateInFrames(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('spellout-'))
      .flatMap(([, highlight]) => [...highlight].map((range) => range.startContainer.nodeValue ?? '')),
  );
  return texts.flatMap((found) => found ?? []);
}

function pageOf({ fixture }: SupportRow): TestPage {
  const page = pages.get(fixture);
  if (!page) throw new Error(`${fixture} was not opened.`);
  return page;
}

const isMarked = (row: SupportRow, texts: readonly string[]) => texts.some((text) => text.includes(row.text));

describe.each(SUPPORT)('support of $title', ({ rows }) => {
  const wanted = rows.filter((row) => row[BROWSER] === 'marked');
  const others = rows.filter((row) => row[BROWSER] !== 'marked');

  it.runIf(wanted.length > 0).each(wanted)('$what: marked', async (row) => {
    const texts = await until(
      () => markedTexts(pageOf(row)),
      (texts) => isMarked(row, texts),
    );
    expect(texts.filter((text) => isMarked(row, [text]))).toHaveLength(1);
  });

  // After those: by now whatever is going to be marked is.
  it.runIf(others.length > 0).each(others)(`$what: $${BROWSER}`, async (row) => {
    expect(isMarked(row, await markedTexts(pageOf(row)))).toBe(false);
  });
});

describe('the pages of the support table', () => {
  it('have complained of nothing in their consoles', () => {
    const complaints = [...pages].flatMap(([fixture, page]) =>
      page
        .complaints()
        // Some of them cannot say that they have no icon.
        .filter((complaint) => !complaint.startsWith('Failed to load resource'))
        .map((complaint) => `${fixture}: ${complaint}`),
    );
    expect(complaints).toEqual([]);
  });
});
