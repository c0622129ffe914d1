import { createElement } from 'react';
import { renderToString as renderReact } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSSRApp } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';
import type { HydratedPage } from '../fixtures/programs/hydrated-page.ts';
import { ReactReport } from '../fixtures/programs/react-report.tsx';
import { VueReport } from '../fixtures/programs/vue-report.ts';
import type { TestPage } from './browser/test-browser.ts';
import { useFixtures } from './fixtures.ts';
import { settledMarks, until, untilMarks } from './marks.ts';
import { bundleProgram } from './programs.ts';
import { type ServedPages, servePages } from './serve-pages.ts';

const FRAMEWORKS = [
  { name: 'React', program: 'react-page.tsx', render: async () => renderReact(createElement(ReactReport)) },
  { name: 'Vue', program: 'vue-page.ts', render: () => renderVue(createSSRApp(VueReport)) },
];

type Hydrated = { hydrated: HydratedPage };

const fixtures = useFixtures();
/** What the server sends of each page, by the framework's name. */
const rendered = new Map<string, string>();
let pages: ServedPages;

beforeAll(async () => {
  const served = await Promise.all(
    FRAMEWORKS.map(async ({ name, program, render }) => {
      const html = await render();
      rendered.set(name, html);
      return {
        [`/${name}`]: { html: `<body><div id="root">${html}</div><script src="/${program}"></script>` },
        [`/${program}`]: { script: await bundleProgram(program) },
      };
    }),
  );
  pages = await servePages(Object.assign({}, ...served));
});

afterAll(() => pages?.close());

/** Opens a page and waits until it has hydrated; it does so once it has marks. */
async function openHydrated(address: string): Promise<TestPage> {
  const page = await fixtures.browser.open(`${pages.origin}/${address}`);
  const isDone = () => page.evaluate(() => (window as unknown as Hydrated).hydrated.isDone);
  if (!(await until(isDone, Boolean))) throw new Error(`${address} has not hydrated.`);
  return page;
}

const hasServedNodes = (page: TestPage) =>
  page.evaluate(() => (window as unknown as Hydrated).hydrated.hasServedNodes());

describe.each(FRAMEWORKS)('a page in $name that hydrates late, with marks on it', ({ name }) => {
  let page: TestPage;

  beforeAll(async () => {
    page = await openHydrated(name);
  });

  it('finds every node that the server sent, and complains of none', async () => {
    expect(await hasServedNodes(page)).toBe(true);
    expect(await page.evaluate(() => (window as unknown as Hydrated).hydrated.html())).toBe(
      rendered.get(name),
    );
    expect(await settledMarks(page)).toEqual({ 'claimed EMS': 2, 'could-mean EMT': 2 });
    expect(page.complaints()).toEqual([]);
  });

  it('has marks on what it shows next, and none left on what it showed', async () => {
    await page.evaluate(() => document.querySelector('button')?.click());
    const next = { 'claimed EMS': 2, 'claimed AEMT': 2, 'could-mean EMT': 1 };
    expect(await untilMarks(page, next)).toEqual(next);
    expect(await page.evaluate(() => document.querySelector('article')?.innerText)).toMatch(
      /The AEMT of the EMS had 2 on the list\.\s+An EMT answered\.\s+An AEMT followed\./,
    );
    expect(page.complaints()).toEqual([]);
  });

  it('would notice a text that is wrapped in an element', async () => {
    const wrapped = await openHydrated(`${name}#wrapped`);
    expect(await hasServedNodes(wrapped)).toBe(false);
    const isAboutIt = (complaint: string) => /hydration/i.test(complaint);
    const complaints = await until(
      async () => wrapped.complaints(),
      (all) => all.some(isAboutIt),
    );
    expect(complaints.filter(isAboutIt)).not.toEqual([]);
    await wrapped.close();
  });
});
