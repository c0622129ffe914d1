import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from '../../scripts/build.ts';
import type { BenchBrowser } from '../browsers/bench-browser.ts';
import { launchChromium } from '../browsers/chromium.ts';
import { countMainThread, untilQuiet } from '../main-thread.ts';
import { inNewTab } from '../rivals.ts';
import type { MeasureOptions, Section } from '../section.ts';
import { median, rotated } from '../statistics.ts';

const PAGES = ['empty.html', 'popup.html'] as const;
type Page = (typeof PAGES)[number];

/** One opening, in milliseconds. */
type Opening = {
  /** From the call to the first paint with something on it; of the empty page, to its end. */
  shown: number;
  /** Work of the main thread by then. */
  worked: number;
};

/** How long a page is given to be quiet, in milliseconds. */
const PATIENCE = 5000;

/** All the work of opening, the glossary behind the first view with it, in milliseconds. */
const MOST_WORK = 100;

/** What it takes to open the popup, beside an empty page of the same extension. */
export async function measurePopup({ rounds, browser, onProgress }: MeasureOptions): Promise<Section> {
  const extension = withEmptyPage(builtExtension('chromium'));
  const opened = await launchChromium({ extension });
  try {
    const origin = await originOf(opened);
    const found: Record<Page, Opening[]> = { 'empty.html': [], 'popup.html': [] };
    for (let round = 0; round <= rounds; round += 1) {
      onProgress(round === 0 ? 'Warming up …' : `Round ${round} of ${rounds} …`);
      for (const page of rotated(PAGES, round)) {
        const opening = await open(opened, `${origin}/${page}`);
        if (round > 0) found[page].push(opening);
      }
    }
    return sectionOf({ empty: medianOf(found['empty.html']), popup: medianOf(found['popup.html']) }, browser);
  } finally {
    await opened.close();
    rmSync(extension, { recursive: true });
  }
}

/** The extension as built, with one page more: both are then opened by the same browser. */
function withEmptyPage(built: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'spellout-popup-'));
  cpSync(built, folder, { recursive: true });
  writeFileSync(join(folder, 'empty.html'), '<!doctype html><meta charset="utf-8"><title>Empty</title>');
  return folder;
}

async function originOf({ background }: BenchBrowser): Promise<string> {
  const worker = await background?.();
  if (!worker) throw new Error('The extension has no background to ask for its address.');
  return worker.url().split('/').slice(0, 3).join('/');
}

function open(browser: BenchBrowser, address: string): Promise<Opening> {
  return inNewTab(browser, async (tab, session) => {
    await countMainThread(session);
    await tab.goTo(address);
    const worked = await untilQuiet(session, PATIENCE);
    const shown = await tab.evaluate(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      const [load] = performance.getEntriesByType('navigation');
      return paint?.startTime ?? (load as PerformanceNavigationTiming).loadEventEnd;
    });
    return { shown, worked };
  });
}

function medianOf(openings: readonly Opening[]): Opening {
  return {
    shown: median(openings.map(({ shown }) => shown)),
    worked: median(openings.map(({ worked }) => worked)),
  };
}

function sectionOf(
  { empty, popup }: { empty: Opening; popup: Opening },
  browser: 'chromium' | 'firefox',
): Section {
  return {
    id: 'h',
    title: 'Opening the popup',
    browser,
    figures: [
      {
        name: 'popup − empty page, work',
        value: popup.worked - empty.worked,
        unit: 'milliseconds',
        most: MOST_WORK,
      },
      { name: 'popup ÷ empty page, work', value: popup.worked / empty.worked, unit: 'ratio', most: null },
      {
        name: 'popup ÷ empty page, until it is seen',
        value: popup.shown / empty.shown,
        unit: 'ratio',
        most: null,
      },
    ],
    details: {
      'popup, work': popup.worked,
      'empty page, work': empty.worked,
      'popup, until it is seen': popup.shown,
      'empty page, until it has loaded': empty.shown,
    },
  };
}
