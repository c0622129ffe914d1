import type { BenchBrowser } from '../browsers/bench-browser.ts';
import { countMainThread, untilQuiet } from '../main-thread.ts';
import { type BenchPage, servePages } from '../pages.ts';
import { inNewTab, launchRivals, RIVALS, type Rival, type RivalBrowsers } from '../rivals.ts';
import type { Figure, MeasureOptions, Section } from '../section.ts';
import { rotated } from '../statistics.ts';
import { countMarks } from './heap/count-marks.ts';
import { type Heap, medianHeap, readHeap } from './heap/read-heap.ts';

/*
 * The browser tells the heap of an isolate, and the page's world and ours share one. So ours is what the
 * page holds more with our extension than with one that does nothing: JavaScript objects, the DOM objects
 * made for us, and array buffers.
 */

/** What is measured: a page, its marks, and what we may hold there, in bytes. */
type Case = BenchPage & { marks: number; most: number };

const MARKS = 50_000;
const SENTENCE = 'The EMS crew took an EMT on board, and the AEMT met the EMR.';
const MARKS_A_SENTENCE = 4;

const CASES: readonly Case[] = [
  { name: 'an empty page', html: () => documentOf(''), marks: 0, most: 1e6 },
  {
    name: '50,000 occurrences',
    html: () => documentOf(`<p>${SENTENCE}</p>`.repeat(MARKS / MARKS_A_SENTENCE)),
    marks: MARKS,
    most: 24e6,
  },
];

/** How long a page is given to be quiet, in milliseconds. */
const PATIENCE = 120_000;

/** What our content script holds on an empty page and on one of 50,000 marks. */
export async function measureHeap({ rounds, browser, onProgress }: MeasureOptions): Promise<Section> {
  const served = await servePages(CASES);
  const rivals = await launchRivals();
  try {
    const figures: Figure[] = [];
    const details: Record<string, number> = {};
    for (const one of CASES) {
      onProgress(`On ${one.name} …`);
      const heaps = await heapsOn(one, { rivals, address: served.addressOf(one), rounds });
      figures.push(...figuresOf(one, heaps));
      Object.assign(details, detailsOf(one, heaps));
    }
    return { id: 'f', title: 'Heap of the content script', browser, figures, details };
  } finally {
    await rivals.close();
    served.close();
  }
}

/** The medians of each rival's heap on one page. */
async function heapsOn(
  { marks }: Case,
  { rivals, address, rounds }: { rivals: RivalBrowsers; address: string; rounds: number },
): Promise<Record<Rival, Heap>> {
  const found: Record<Rival, Heap[]> = { none: [], empty: [], ours: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const rival of rotated(RIVALS, round)) {
      const expected = rival === 'ours' ? marks : null;
      found[rival].push(await heapOn(rivals[rival], { address, expected }));
    }
  }
  return { none: medianHeap(found.none), empty: medianHeap(found.empty), ours: medianHeap(found.ours) };
}

/** @param expected how many marks our content script must tell of; null where it is not there. */
function heapOn(
  browser: BenchBrowser,
  { address, expected }: { address: string; expected: number | null },
): Promise<Heap> {
  return inNewTab(browser, async (tab, session) => {
    await countMainThread(session);
    await tab.goTo(address);
    await untilQuiet(session, PATIENCE);
    if (expected !== null) {
      const marks = await countMarks(browser);
      if (marks !== expected) throw new Error(`There are ${marks} marks, and should be ${expected}.`);
    }
    return readHeap(session);
  });
}

function figuresOf({ name, most }: Case, { ours, empty }: Readonly<Record<Rival, Heap>>): Figure[] {
  const more = (part: keyof Heap): number => ours[part] - empty[part];
  const javascript = more('javascript');
  const all = javascript + more('dom') + more('buffers');
  return [
    { name: `ours − empty, ${name}`, value: all, unit: 'bytes', most },
    { name: `of that JavaScript, ${name}`, value: javascript, unit: 'bytes', most: null },
  ];
}

function detailsOf({ name }: Case, heaps: Readonly<Record<Rival, Heap>>): Record<string, number> {
  const parts = RIVALS.flatMap((rival) =>
    Object.entries(heaps[rival]).map(([part, bytes]) => [`${rival}, ${part}, ${name}, bytes`, bytes]),
  );
  return Object.fromEntries(parts);
}

function documentOf(body: string): string {
  return `<!doctype html><html lang="en"><title>A page</title>${body}`;
}
