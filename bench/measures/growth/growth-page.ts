import type { Given } from '../../given.ts';
import { markWithSpellout, type OurRun } from '../../ours.ts';

/*
 * Bundled, and run in a page without the extension: the `PageReader` that ships, on the document. The
 * glossary answers from memory, and the reader does not wait between its slices.
 */

/**
 * How long a document is read again and again, in milliseconds. Code that has just begun to run is slow, so
 * only the later half of the readings counts; of a page that takes longer than this, one reading is enough.
 */
const READING_TIME = 1000;

let given: Given | null = null;

/** Keeps what the glossary tells, for all readings that follow; `filter` may be that of a larger one. */
export function give(glossary: Given, filter: string): void {
  given = { ...glossary, filter };
}

/** Reads the document until the code is warm, and tells the middle one of the later readings. */
export async function readDocument(): Promise<OurRun> {
  if (!given) throw new Error('The glossary has not been given.');
  document.documentElement.getBoundingClientRect();
  const runs: OurRun[] = [];
  for (let spent = 0; spent < READING_TIME; ) {
    // The browser is started with `--expose-gc`: nobody is to pay for the garbage of another.
    (globalThis as { gc?: () => void }).gc?.();
    const run = await markWithSpellout(given);
    runs.push(run);
    spent += run.milliseconds;
  }
  const later = runs.slice(Math.floor(runs.length / 2)).sort((a, b) => a.milliseconds - b.milliseconds);
  const middle = later[Math.floor(later.length / 2)];
  if (!middle) throw new Error('The document was not read.');
  return middle;
}
