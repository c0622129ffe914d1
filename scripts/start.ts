/**
 * `npm start`: builds the extension and opens a page with it in whichever
 * browser there is, installing one where there is none. Without a display it
 * prints what the page's marks say and takes a picture.
 */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import type { Brand } from './browser-places.ts';
import {
  ageWarning,
  BROWSER_VARIABLES,
  ensureBrowser,
  type FoundBrowser,
  findBrand,
  findBrowser,
  hasDisplay,
} from './browsers.ts';
import { buildExtension } from './build.ts';
import { explainMarks, openForPicture } from './explain-marks.ts';
import { launchWithExtension } from './launch.ts';
import { readSettledMarks } from './read-marks.ts';
import { serveFolder } from './serve.ts';
import { readOptions, type StartOptions, USAGE } from './start-options.ts';

/** Of a page without a window, and so the size of its picture. */
const VIEWPORT = { width: 1280, height: 800 };

const PICTURE = fileURLToPath(new URL('../.output/demo.png', import.meta.url));

try {
  // npm runs scripts in the project's folder; a path is meant from where npm was called.
  const { INIT_CWD = process.cwd() } = process.env;
  const options = readOptions(process.argv.slice(2), INIT_CWD);
  if (options.help) console.log(USAGE);
  else await start(options);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

async function start({ target, brand, headless: asked }: StartOptions): Promise<void> {
  const found = brand === null ? anyBrowser() : browserOf(brand);
  console.log(`Building Spellout for ${found.name} …`);
  const extension = buildExtension(found.kind);
  const served = 'address' in target ? null : await serveFolder(target.folder);
  const address =
    'address' in target ? target.address : `${served?.origin}/${encodeURIComponent(target.file)}`;
  const headless = asked || !hasDisplay();
  const browser = await launchWithExtension(found, { extension, headless });
  try {
    const warning = ageWarning(found.kind, await browser.version());
    if (warning) console.error(warning);
    const page = (await browser.pages())[0] ?? (await browser.newPage());
    if (headless) await page.setViewport(VIEWPORT);
    await open(page, address);
    // The first-run page stays, in a tab behind.
    await page.bringToFront();
    await (headless ? report(page) : stayOpen(browser));
  } finally {
    await browser.close();
    await served?.close();
  }
}

function anyBrowser(): FoundBrowser {
  return findBrowser('chromium') ?? findBrowser('firefox') ?? ensureBrowser('chromium');
}

function browserOf(brand: Brand): FoundBrowser {
  const found = findBrand(brand);
  if (found) return found;
  if (brand === 'chromium' || brand === 'firefox') return ensureBrowser(brand);
  const name = brand === 'edge' ? 'Edge' : 'Chrome';
  throw new Error(
    `${name} is not on this machine, or not in a usual place: set ${BROWSER_VARIABLES.chromium} to the path of its executable, or choose another browser.`,
  );
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' }).catch((error: Error) => {
    throw new Error(`${address} does not open: ${error.message}`);
  });
}

/** Prints what is marked and what it means, and takes a picture with a tooltip open. */
async function report(page: Page): Promise<void> {
  const marks = await readSettledMarks(page);
  if (marks.length === 0) throw new Error(`Nothing is marked on ${page.url()}.`);
  console.log(`${marks.length} marks on “${await page.title()}”`);
  console.log('');
  const explained = await explainMarks(page, marks);
  const width = Math.max(...explained.map(({ shortForm }) => shortForm.length));
  for (const { shortForm, count, meaning } of explained) {
    console.log(`${shortForm.padEnd(width)}  ${String(count).padStart(4)}  ${meaning}`);
  }
  await openForPicture(page, marks);
  await page.screenshot({ path: PICTURE });
  console.log('');
  console.log(`Picture with a tooltip open: ${relative(process.cwd(), PICTURE)}`);
}

/** Leaves the window to the person, until it is closed or Ctrl+C is pressed. */
async function stayOpen(browser: Browser): Promise<void> {
  console.log(`Spellout is open in a browser window with a profile of its own.

  Rest the pointer on a word with a dotted line below it, such as EMS.
  Open Spellout on the toolbar (behind the puzzle piece) for all acronyms on the page.
  Go to any other page: Spellout comes along.

Close the window or press Ctrl+C to end.`);
  await new Promise<void>((end) => {
    browser.once('disconnected', () => end());
    process.once('SIGINT', () => end());
    process.once('SIGTERM', () => end());
  });
}
