import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { build, type Rolldown } from 'vite';
import { ensureBrowser } from '../scripts/browsers.ts';
import type { ContenderName, Given } from './contenders.ts';
import type { PageRun } from './in-page.ts';

/** Every run of one contender on one page. */
export type Measured = { page: string; contender: ContenderName; run: PageRun };

export type MeasureOptions = {
  folder: string;
  rounds: number;
  given: Given;
  /** Called as each round begins. */
  onRound: (round: number) => void;
};

/** In the order in which they take their turns. */
export const CONTENDER_NAMES = ['bare', 'ours', 'mark.js', 'findAndReplaceDOMText'] as const;

const ORIGIN = 'http://localhost:1';

const HEADERS = {
  // The page's own scripts do not run, and nothing is fetched.
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  // An isolated document gets a clock of 5 microseconds; others get one of 100.
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** The pages of a folder; throws a sentence for people where there are none. */
export function pagesIn(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`There is no folder ${folder}.`);
  }
  const pages = readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort();
  if (pages.length === 0) throw new Error(`The folder ${folder} holds no .html page.`);
  return pages;
}

/** Runs every contender on every page, in turn, each time in a document of its own. */
export async function measurePages({ folder, rounds, given, onRound }: MeasureOptions): Promise<Measured[]> {
  const pages = pagesIn(folder);
  const bundle = await bundleInPage();
  const browser = await chromium.launch({
    executablePath: ensureBrowser('chromium').path,
    args: ['--no-sandbox', '--disable-gpu', '--js-flags=--expose-gc'],
  });
  try {
    const context = await browser.newContext();
    await serve(context, folder);
    const page = await context.newPage();
    const measured: Measured[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      onRound(round);
      for (const name of pages) {
        for (const contender of CONTENDER_NAMES) {
          const script = `${bundle};spelloutBench.measure(${JSON.stringify(contender)}, ${JSON.stringify(given)})`;
          measured.push({ page: name, contender, run: await runIn(page, { name, script }) });
        }
      }
    }
    return measured;
  } finally {
    await browser.close();
  }
}

async function runIn(page: Page, { name, script }: { name: string; script: string }): Promise<PageRun> {
  await page.goto(`${ORIGIN}/${encodeURIComponent(name)}`);
  return page.evaluate<PageRun>(script);
}

/** Answers for the pages of the folder; whatever else a page asks for is refused. */
async function serve(context: BrowserContext, folder: string): Promise<void> {
  await context.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin !== ORIGIN || !route.request().isNavigationRequest()) return route.abort('aborted');
    const body = readFileSync(join(folder, decodeURIComponent(pathname.slice(1))));
    return route.fulfill({ body, contentType: 'text/html; charset=utf-8', headers: HEADERS });
  });
}

async function bundleInPage(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('in-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'spelloutBench',
      },
    },
  });
  const [{ output: chunks }] = output as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
  return chunks[0].code;
}
