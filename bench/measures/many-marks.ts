import { builtExtension } from '../../scripts/build.ts';
import { servePages } from '../../tests/e2e/serve-pages.ts';
import type { BenchTab } from '../browsers/bench-browser.ts';
import { launch } from '../browsers/launch.ts';
import { ISOLATED } from '../pages.ts';
import type { Figure, MeasureOptions, Section } from '../section.ts';
import { median, percentile } from '../statistics.ts';
import {
  changeText,
  notePointer,
  pageOfRows,
  placesToPoint,
  rest,
  takePointed,
  timeFrame,
  timeRangeRemoval,
  timeRemoval,
  timeScrolling,
  whenMarked,
} from './many-marks/many-marks-page.ts';

/** With two marks each. */
const ROWS = 25_000;
const REMOVED = { rows: 10_000, turns: 20 };
const FRAMES = 6;
const SCROLL_STEPS = 60;
const MOVES = 200;

/** What was timed on one side, with the extension or without, all in milliseconds. */
type Times = Record<TimeName, number[]>;
type TimeName =
  | 'first frame'
  | 'changed frame'
  | 'scrolled frame'
  | 'pointer'
  | 'task per move'
  | 'task per change'
  | 'removal'
  | 'range removal'
  | 'until marked';

type Sides = { plain: Times; marked: Times };

/**
 * What a page of 50,000 marks costs beside the same page in a browser without the extension: frames,
 * scrolling, the pointer, and taking rows away.
 */
export async function measureManyMarks({ rounds, browser, onProgress }: MeasureOptions): Promise<Section> {
  const served = await servePages({ '/': { html: pageOfRows(ROWS), headers: ISOLATED } });
  const plainBrowser = await launch(browser, { extension: null, drawsAtOnce: true });
  const markedBrowser = await launch(browser, { extension: builtExtension(browser), drawsAtOnce: true });
  const sides: Sides = { plain: noTimes(), marked: noTimes() };
  try {
    for (let round = 1; round <= rounds; round += 1) {
      onProgress(`50,000 marks in ${browser}: round ${round} of ${rounds}`);
      for (const side of ['plain', 'marked'] as const) {
        const page = await (side === 'plain' ? plainBrowser : markedBrowser).open(served.origin);
        await timePage(page, sides[side], side === 'marked');
        await page.close();
      }
    }
  } finally {
    await plainBrowser.close();
    await markedBrowser.close();
    served.close();
  }
  return {
    id: 'c',
    title: 'A page of 50,000 marks, through the same page in a browser without the extension',
    browser,
    figures: figuresOf(sides),
    details: detailsOf(sides),
  };
}

async function timePage(page: BenchTab, times: Times, hasMarks: boolean): Promise<void> {
  await page.evaluate(notePointer);
  if (hasMarks) times['until marked'].push(await page.evaluate(whenMarked));
  for (let taken = 0; taken < FRAMES; taken += 1) {
    for (const [name, isFirst] of [
      ['changed frame', false],
      ['first frame', true],
    ] as const) {
      await page.evaluate(rest);
      times[name].push(await page.evaluate(timeFrame, { isFirst }));
    }
  }
  await page.evaluate(rest);
  times['scrolled frame'].push(...(await page.evaluate(timeScrolling, SCROLL_STEPS)));
  await timePointer(page, times);
  await timeChange(page, times);
  await page.evaluate(rest);
  times.removal.push(...(await page.evaluate(timeRemoval, REMOVED)));
  await page.evaluate(rest);
  times['range removal'].push(...(await page.evaluate(timeRangeRemoval, REMOVED)));
}

/** Chromium alone tells how long its main thread works: the page's own change, and what answers it. */
async function timeChange(page: BenchTab, times: Times): Promise<void> {
  for (let change = 0; change < 4; change += 1) {
    await page.evaluate(rest);
    const before = await taskTime(page);
    await page.evaluate(changeText);
    await page.evaluate(rest);
    const after = await taskTime(page);
    if (before !== null && after !== null && change >= 2) times['task per change'].push(after - before);
  }
}

async function timePointer(page: BenchTab, times: Times): Promise<void> {
  const places = await page.evaluate(placesToPoint);
  await page.evaluate(rest);
  await page.evaluate(takePointed);
  const before = await taskTime(page);
  for (let move = 0; move < MOVES; move += 1) {
    const { x, y } = places[move % places.length] ?? { x: 0, y: 0 };
    await page.movePointer(x, y);
  }
  const after = await taskTime(page);
  if (before !== null && after !== null) times['task per move'].push((after - before) / MOVES);
  times.pointer.push(...(await page.evaluate(takePointed)));
}

/**
 * How long the page's main thread has worked so far, in milliseconds of its own, so that what else the
 * machine does is not counted; null where the browser does not tell.
 */
async function taskTime({ session }: BenchTab): Promise<number | null> {
  if (!session) return null;
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
  return seconds === undefined ? null : seconds * 1000;
}

function figuresOf({ plain, marked }: Sides): Figure[] {
  const ratio = (name: TimeName, most: number | null, at = 50): Figure => ({
    name: at === 50 ? name : `${name}, ${at}th percentile`,
    value: percentile(marked[name], at) / percentile(plain[name], at),
    unit: 'ratio',
    most,
  });
  const figures = [
    ratio('first frame', 1.5),
    ratio('changed frame', null),
    ratio('scrolled frame', null),
    ratio('scrolled frame', null, 95),
    ratio('removal', 1.05),
    ratio('range removal', 1.05),
  ];
  // Only Chromium tells it.
  return plain['task per move'].length > 0 ? [...figures, ratio('task per move', null)] : figures;
}

function detailsOf(sides: Sides): Record<string, number> {
  const details: Record<string, number> = {};
  for (const [side, times] of Object.entries(sides)) {
    for (const [name, values] of Object.entries(times)) {
      if (values.length === 0) continue;
      details[`${side}: ${name}, median ms`] = median(values);
      // The last of a hundred: of fewer there is none.
      if (values.length >= 100) details[`${side}: ${name}, 99th percentile ms`] = percentile(values, 99);
    }
  }
  return details;
}

function noTimes(): Times {
  return {
    'first frame': [],
    'changed frame': [],
    'scrolled frame': [],
    pointer: [],
    'task per move': [],
    'task per change': [],
    removal: [],
    'range removal': [],
    'until marked': [],
  };
}
