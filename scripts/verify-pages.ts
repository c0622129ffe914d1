/*
 * Holds every page of a folder against itself: with the extension its marks are
 * on, without it they are not, and the page can tell no difference.
 *
 *   npm run verify-pages -- DIR [--browser chromium|firefox]
 */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../tests/e2e/browser/chromium.ts';
import { launchFirefox } from '../tests/e2e/browser/firefox.ts';
import type { TestBrowser } from '../tests/e2e/browser/test-browser.ts';
import { differences, settle, tracesOf } from '../tests/e2e/page-traces.ts';
import { type StrippedPages, serveStripped } from '../tests/e2e/stripped-pages.ts';
import type { BrowserKind } from './browser-places.ts';
import { buildExtension, builtExtension } from './build.ts';

const USAGE = 'Usage: npm run verify-pages -- DIR [--browser chromium|firefox]';
const KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];

/** How often a page that differs is held again: some pages differ from load to load by themselves. */
const MOST_TRIES = 3;

type Options = { folder: string; names: string[]; kinds: readonly BrowserKind[] };
type Tally = { pages: number; marked: number; different: number };

function readOptions(): Options | string {
  try {
    const { values, positionals } = parseArgs({
      options: { browser: { type: 'string' } },
      allowPositionals: true,
    });
    const [given, ...rest] = positionals;
    if (given === undefined || rest.length > 0) return USAGE;
    // npm runs its scripts in the repository, wherever it was called from.
    const folder = resolve(process.env['INIT_CWD'] ?? '.', given);
    const kinds = KINDS.filter((kind) => values.browser === undefined || kind === values.browser);
    if (kinds.length === 0) return USAGE;
    const names = readdirSync(folder).filter((name) => /^[\w.-]+\.html$/.test(name));
    return names.length === 0 ? `${folder} holds no page that ends in .html.` : { folder, names, kinds };
  } catch (error) {
    return `${error instanceof Error ? error.message : error}\n${USAGE}`;
  }
}

function launch(kind: BrowserKind, extension: string | null): Promise<TestBrowser> {
  return kind === 'firefox' ? launchFirefox({ extension }) : launchChromium({ extension });
}

/** One page in both browsers, at the same time. */
async function compare(withUs: TestBrowser, without: TestBrowser, address: string) {
  const [ours, plain] = await Promise.all([withUs.open(address), without.open(address)]);
  try {
    const marked = await settle(ours);
    return { marked, differences: differences(await tracesOf(ours), await tracesOf(plain)) };
  } finally {
    await Promise.all([ours.close(), plain.close()]);
  }
}

/** Holds one page until it is alike, a few times at most. */
async function verify(withUs: TestBrowser, without: TestBrowser, address: string) {
  for (let tries = 1; ; tries += 1) {
    const result = await compare(withUs, without, address);
    if (result.differences.length === 0 || tries === MOST_TRIES) return { ...result, tries };
  }
}

function stateOf({ differences, marked, tries }: Awaited<ReturnType<typeof verify>>): string {
  const state = differences.length > 0 ? 'DIFFERENT' : marked ? 'same, marked' : 'same';
  return tries === 1 ? state : `${state} (look ${tries})`;
}

async function verifyAll(kind: BrowserKind, names: readonly string[], pages: StrippedPages): Promise<Tally> {
  const extension = process.env['SPELLOUT_BUILT'] === '1' ? builtExtension(kind) : buildExtension(kind);
  const [withUs, without] = await Promise.all([launch(kind, extension), launch(kind, null)]);
  const tally = { pages: 0, marked: 0, different: 0 };
  try {
    for (const name of names) {
      const result = await verify(withUs, without, pages.addressOf(name));
      tally.pages += 1;
      if (result.marked) tally.marked += 1;
      if (result.differences.length > 0) tally.different += 1;
      console.log(`${kind} ${tally.pages}/${names.length} ${name}: ${stateOf(result)}`);
      for (const line of result.differences) console.log(`    ${line}`);
    }
  } finally {
    await Promise.all([withUs.close(), without.close()]);
  }
  return tally;
}

const options = readOptions();
if (typeof options === 'string') {
  console.error(options);
  process.exitCode = 1;
} else {
  const pages = await serveStripped(options.folder);
  for (const kind of options.kinds) {
    const { pages: count, marked, different } = await verifyAll(kind, options.names, pages);
    console.log(`${kind}: ${count} pages, ${marked} of them marked, ${different} different.`);
    if (different > 0) process.exitCode = 1;
  }
  pages.close();
}
