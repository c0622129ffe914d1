import { builtExtension } from '../../scripts/build.ts';
import { type ServedPage, servePages } from '../../tests/e2e/serve-pages.ts';
import type { BenchBrowser } from '../browsers/bench-browser.ts';
import { launch } from '../browsers/launch.ts';
import { prosePage } from '../prose-page.ts';
import type { MeasureOptions, Section } from '../section.ts';
import { median } from '../statistics.ts';
import { BUSY_LOOP, runBusyLoops, turnsFor } from './longest-task/longest-task-page.ts';
import { traceTasks } from './longest-task/task-trace.ts';
import { rest, whenMarked } from './many-marks/many-marks-page.ts';

const KILOBYTE = 1024;

/** Kilobytes of text. */
const SIZES = [1024, 8 * 1024, 30 * 1024];

/** How long a busy loop takes, in milliseconds, and how often it runs. */
const LOOP_TIME = 10;
const LOOPS = 20;

/** The longest stretch of script in a load of one page, and a busy loop's after it, milliseconds. */
type Stretch = { longest: number; loop: number };

/**
 * The longest stretch for which the built extension keeps a page waiting, from its load until it is marked,
 * through a busy loop of 10 ms on the same page.
 */
export async function measureLongestTask({ rounds, browser, onProgress }: MeasureOptions): Promise<Section> {
  if (browser !== 'chromium') throw new Error('Only Chromium traces the tasks of a page for others.');
  const pages: Record<string, ServedPage> = { '/': { html: '<p>An EMS crew.' } };
  for (const size of SIZES) pages[`/${size}`] = { html: prosePage(size * KILOBYTE) };
  const served = await servePages(pages);
  const launched = await launch(browser, { extension: builtExtension(browser), drawsAtOnce: true });
  const stretches = new Map<number, Stretch[]>(SIZES.map((size) => [size, []]));
  try {
    for (let round = 1; round <= rounds; round += 1) {
      for (const [size, taken] of stretches) {
        onProgress(`Longest task, ${size} kB: round ${round} of ${rounds}`);
        taken.push(await stretchIn(launched, served.origin, size));
      }
    }
  } finally {
    await launched.close();
    served.close();
  }
  const ratios = [...stretches.values()].map((taken) =>
    median(taken.map(({ longest, loop }) => longest / loop)),
  );
  return {
    id: 'e',
    title: 'The longest task on pages of up to 30 MB of text',
    browser,
    figures: [
      { name: 'longest task ÷ a busy loop of 10 ms', value: Math.max(...ratios), unit: 'ratio', most: 1.6 },
    ],
    details: detailsOf(stretches),
  };
}

async function stretchIn(browser: BenchBrowser, origin: string, size: number): Promise<Stretch> {
  const page = await browser.open(origin);
  const { session } = page;
  if (!session) throw new Error('There is no trace.');
  // Until then the extension may not have told its scripts what there is to look for.
  await page.evaluate(whenMarked);
  const turns = await page.evaluate(turnsFor, LOOP_TIME);
  const { scripts, calls } = await traceTasks(session, BUSY_LOOP, async () => {
    await page.goTo(`${origin}/${size}`);
    await page.evaluate(whenMarked);
    await page.evaluate(rest);
    await page.evaluate(runBusyLoops, { turns, times: LOOPS });
  });
  await page.close();
  const firstLoop = calls[0]?.start ?? 0;
  const ours = scripts.filter(({ end }) => end <= firstLoop);
  return {
    longest: Math.max(...ours.map(({ duration }) => duration)),
    loop: median(calls.map(({ duration }) => duration)),
  };
}

function detailsOf(stretches: ReadonlyMap<number, readonly Stretch[]>): Record<string, number> {
  return Object.fromEntries(
    [...stretches].flatMap(([size, taken]) => [
      [`${size} kB: longest task, ms`, median(taken.map(({ longest }) => longest))],
      [`${size} kB: busy loop, ms`, median(taken.map(({ loop }) => loop))],
    ]),
  );
}
