import { builtExtension } from '../../scripts/build.ts';
import { type ServedPage, servePages } from '../../tests/e2e/serve-pages.ts';
import type { BenchBrowser, BenchTab } from '../browsers/bench-browser.ts';
import { launch } from '../browsers/launch.ts';
import type { Figure, MeasureOptions, Section } from '../section.ts';
import { median } from '../statistics.ts';
import { profile, type Shares } from './storm/cpu-profile.ts';
import {
  marksByText,
  pageBeforeStorm,
  type StormKind,
  type StormRun,
  storm,
  whenMarksRest,
} from './storm/storm-page.ts';

const STORM = { perSecond: 1000, seconds: 10, paragraphs: 1000 };

/** Each comes as often as there are rounds. */
const KINDS: Readonly<Record<StormKind, string>> = {
  insert: 'our share while 1,000 paragraphs a second come and go',
  text: 'our share while 1,000 texts a second change',
};

/** One storm: how it went, whose time it was, and how many marks are not those of a fresh load after it. */
type Weathered = { run: StormRun; shares: Shares; wrong: number; marks: number };

/** What a storm of changes costs the page's main thread, and whether every mark is right after it. */
export async function measureStorm({ rounds, browser, onProgress }: MeasureOptions): Promise<Section> {
  if (browser !== 'chromium') throw new Error('Only Chromium profiles a page for others.');
  const pages: Record<string, ServedPage> = { '/': { html: pageBeforeStorm(STORM.paragraphs) } };
  const served = await servePages(pages);
  const launched = await launch(browser, { extension: builtExtension(browser), drawsAtOnce: true });
  const figures: Figure[] = [];
  const details: Record<string, number> = {};
  try {
    for (const kind of Object.keys(KINDS) as StormKind[]) {
      const storms: Weathered[] = [];
      for (let round = 1; round <= rounds; round += 1) {
        onProgress(`Storm (${kind}): round ${round} of ${rounds}`);
        storms.push(await weather(launched, { kind, origin: served.origin, pages }));
      }
      figures.push(...figuresOf(kind, storms));
      Object.assign(details, detailsOf(kind, storms));
    }
  } finally {
    await launched.close();
    served.close();
  }
  return {
    id: 'd',
    title: `${STORM.perSecond} changes a second for ${STORM.seconds} seconds`,
    browser,
    figures,
    details,
  };
}

type Place = { kind: StormKind; origin: string; pages: Record<string, ServedPage> };

async function weather(browser: BenchBrowser, { kind, origin, pages }: Place): Promise<Weathered> {
  const page = await browser.open(origin);
  const { session } = page;
  if (!session) throw new Error('There is no profiler.');
  await page.evaluate(whenMarksRest);
  const { result: run, shares } = await profile(session, () => page.evaluate(storm, { kind, ...STORM }));
  const marks = await restedMarks(page);
  pages['/after'] = { html: await page.evaluate(() => document.body.innerHTML) };
  await page.close();
  const fresh = await browser.open(`${origin}/after`);
  const expected = await restedMarks(fresh);
  await fresh.close();
  const sum = Object.values(expected).reduce((total, count) => total + count, 0);
  return { run, shares, wrong: differenceOf(marks, expected), marks: sum };
}

async function restedMarks(page: BenchTab): Promise<Record<string, number>> {
  await page.evaluate(whenMarksRest);
  return page.evaluate(marksByText);
}

/** How many marks one side has that the other has not. */
function differenceOf(some: Record<string, number>, others: Record<string, number>): number {
  const names = new Set([...Object.keys(some), ...Object.keys(others)]);
  return [...names].reduce((sum, name) => sum + Math.abs((some[name] ?? 0) - (others[name] ?? 0)), 0);
}

function figuresOf(kind: StormKind, storms: readonly Weathered[]): Figure[] {
  const shares = storms.map(({ shares, run }) => (shares.ours / run.milliseconds) * 100);
  const wrong = storms.map(({ wrong, marks }) => (wrong / marks) * 100);
  return [
    { name: KINDS[kind], value: median(shares), unit: 'percent', most: 5 },
    { name: `marks that are wrong after it (${kind})`, value: Math.max(...wrong), unit: 'percent', most: 0 },
  ];
}

function detailsOf(kind: StormKind, storms: readonly Weathered[]): Record<string, number> {
  const told = (name: string, values: readonly number[]) => [`${kind}: ${name}`, median(values)] as const;
  return Object.fromEntries([
    told(
      'changes',
      storms.map(({ run }) => run.changes),
    ),
    told(
      'wall, ms',
      storms.map(({ run }) => run.milliseconds),
    ),
    told(
      'ours, ms',
      storms.map(({ shares }) => shares.ours),
    ),
    told(
      "the page's own script, ms",
      storms.map(({ shares }) => shares.others),
    ),
    told(
      'garbage collection, ms',
      storms.map(({ shares }) => shares.garbage),
    ),
    told(
      'marks after it',
      storms.map(({ marks }) => marks),
    ),
  ]);
}
