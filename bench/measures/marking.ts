import type { BenchTab } from '../browsers/bench-browser.ts';
import { launch } from '../browsers/launch.ts';
import { bundle } from '../bundle.ts';
import { openGlossary } from '../evaluate/open-glossary.ts';
import { givenOf } from '../given.ts';
import { ISOLATED, savedPages, servePages } from '../pages.ts';
import type { Figure, MeasureOptions, Section } from '../section.ts';
import { CONTENDER_NAMES } from './marking/contender-names.ts';
import type { PageRun } from './marking/in-page.ts';
import { type Measured, type Total, totalsOf } from './marking/totals.ts';

/** Whom we are compared with, and what our time may be through theirs. */
const OTHERS = [
  { contender: 'bare', name: 'a bare TreeWalker pass', most: 2 },
  { contender: 'mark.js', name: 'mark.js', most: 0.002 },
  { contender: 'findAndReplaceDOMText', name: 'findAndReplaceDOMText', most: 0.12 },
] as const;

/** Scan, match, rank and mark over saved pages, each contender in turn, each time in a document of its own. */
export async function measureMarking(options: MeasureOptions): Promise<Section> {
  const { rounds, browser, onProgress } = options;
  const pages = savedPages(options.pages);
  const runOf = await scriptOf();
  const served = await servePages(pages, ISOLATED);
  const launched = await launch(browser, { extension: null });
  try {
    const tab = await launched.open();
    const measured: Measured[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      onProgress(`Round ${round} of ${rounds} …`);
      for (const page of pages) {
        const address = served.addressOf(page);
        measured.push(...(await runAll(page.name, { tab, address, runOf })));
      }
    }
    return sectionOf(totalsOf(measured), { pages: pages.length, browser });
  } finally {
    await launched.close();
    served.close();
  }
}

/** The script that runs one contender in a page. */
async function scriptOf(): Promise<(contender: string) => string> {
  const code = await bundle(new URL('marking/in-page.ts', import.meta.url), 'spelloutBench');
  const given = JSON.stringify(givenOf(openGlossary()));
  return (contender) => `${code};spelloutBench.measure(${JSON.stringify(contender)}, ${given})`;
}

async function runAll(
  page: string,
  { tab, address, runOf }: { tab: BenchTab; address: string; runOf: (contender: string) => string },
): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const contender of CONTENDER_NAMES) {
    await tab.goTo(address);
    measured.push({ page, contender, run: await tab.run<PageRun>(runOf(contender)) });
  }
  return measured;
}

function sectionOf(
  totals: readonly Total[],
  { pages, browser }: { pages: number; browser: Section['browser'] },
): Section {
  return {
    id: 'a',
    title: `Scan, match, rank and mark: ${pages} pages`,
    browser,
    figures: [...figuresOf('cold', totals), ...figuresOf('warm', totals)],
    details: detailsOf(totals),
  };
}

function figuresOf(kind: 'cold' | 'warm', totals: readonly Total[]): Figure[] {
  const timeOf = (name: string): number =>
    totals.find(({ contender }) => contender === name)?.[kind] ?? Number.NaN;
  return OTHERS.map(({ contender, name, most }) => ({
    name: `ours ÷ ${name}, ${kind}`,
    value: timeOf('ours') / timeOf(contender),
    unit: 'ratio',
    most,
  }));
}

function detailsOf(totals: readonly Total[]): Record<string, number> {
  return Object.fromEntries(
    totals.flatMap(({ contender, cold, warm, marks }) => [
      [`${contender}, cold, ms`, cold],
      [`${contender}, warm, ms`, warm],
      [`${contender}, marks`, marks],
    ]),
  );
}
