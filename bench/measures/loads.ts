import type { BenchBrowser } from '../browsers/bench-browser.ts';
import { countMainThread, untilQuiet } from '../main-thread.ts';
import { type BenchPage, savedPages, servePages } from '../pages.ts';
import { inNewTab, launchRivals, RIVALS, type Rival } from '../rivals.ts';
import type { Figure, MeasureOptions, Section } from '../section.ts';
import { rotated, spread } from '../statistics.ts';
import { type Load, type LoadTimes, totalsOf } from './loads/totals.ts';

/** How long a page that has loaded is given to be quiet, in milliseconds. */
const PATIENCE = 4000;

/** Of a large folder a choice is loaded: a load takes a second or more, mostly of waiting. */
const MOST_PAGES = 16;

/** What a page load with ours may take through one with an empty content script. */
const MOST = 1.12;

/**
 * Main-thread time of page loads with our extension, beside none and beside one that is empty. Each page
 * is loaded twice in a new tab: in a new process, and then once more in the same.
 */
export async function measureLoads({ rounds, browser, pages, onProgress }: MeasureOptions): Promise<Section> {
  const saved = spread(savedPages(pages), MOST_PAGES);
  const served = await servePages(saved);
  const rivals = await launchRivals();
  try {
    const loads: Load[] = [];
    const marked = new Set<BenchPage>();
    for (const { round, page, rival } of turnsOf(saved, { rounds, onProgress })) {
      const { isMarked, ...times } = await load(rivals[rival], served.addressOf(page));
      if (isMarked) marked.add(page);
      if (round > 0) loads.push({ page: page.name, rival, ...times });
    }
    return sectionOf(totalsOf(loads), { pages: saved.length, marked: marked.size, browser });
  } finally {
    await rivals.close();
    served.close();
  }
}

/** Every page in every round for every rival. Round 0 only warms up: the first pages of a browser are slow. */
function* turnsOf(
  pages: readonly BenchPage[],
  { rounds, onProgress }: Pick<MeasureOptions, 'rounds' | 'onProgress'>,
): Generator<{ round: number; page: BenchPage; rival: Rival }> {
  for (let round = 0; round <= rounds; round += 1) {
    onProgress(round === 0 ? 'Warming up …' : `Round ${round} of ${rounds} …`);
    for (const [place, page] of pages.entries()) {
      for (const rival of rotated(RIVALS, round + place)) yield { round, page, rival };
    }
  }
}

function load(browser: BenchBrowser, address: string): Promise<LoadTimes & { isMarked: boolean }> {
  return inNewTab(browser, async (tab, session) => {
    const timeOf = async (): Promise<number> => {
      await countMainThread(session);
      await tab.goTo(address);
      return untilQuiet(session, PATIENCE);
    };
    const times = { cold: await timeOf(), warm: await timeOf() };
    return { ...times, isMarked: await tab.evaluate(() => CSS.highlights.size > 0) };
  });
}

function sectionOf(
  totals: Readonly<Record<Rival, LoadTimes>>,
  { pages, marked, browser }: { pages: number; marked: number; browser: Section['browser'] },
): Section {
  const ratio = (one: Rival, other: Rival, most: number | null): Figure[] =>
    (['cold', 'warm'] as const).map((kind) => ({
      name: `${one} ÷ ${other}, ${kind}`,
      value: totals[one][kind] / totals[other][kind],
      unit: 'ratio',
      most,
    }));
  return {
    id: 'b',
    title: `Main-thread time of page loads: ${pages} pages, ${marked} of them marked`,
    browser,
    figures: [
      ...ratio('ours', 'empty', MOST),
      ...ratio('ours', 'none', null),
      ...ratio('empty', 'none', null),
    ],
    details: Object.fromEntries(
      RIVALS.flatMap((rival) => [
        [`${rival}, cold, ms`, totals[rival].cold],
        [`${rival}, warm, ms`, totals[rival].warm],
      ]),
    ),
  };
}
