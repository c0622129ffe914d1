import type { CDPSession } from 'playwright';

/**
 * Counts from now on how long the renderer's main thread works, as time of the processor: on a busy machine
 * the time by the clock would count others' work as well. The background is another process and is not
 * counted. Chromium begins to count anew with each document.
 */
export async function countMainThread(session: CDPSession): Promise<void> {
  // Only what is enabled anew begins at zero.
  await session.send('Performance.disable');
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
}

/** How long the main thread has worked since it is counted, or since the document came, in milliseconds. */
export async function mainThreadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'ThreadTime')?.value;
  if (seconds === undefined) throw new Error('The browser does not tell how long its main thread worked.');
  return seconds * 1000;
}

/** How long the main thread must do next to nothing, and how little that is, in milliseconds. */
const QUIET_TIME = 500;
const QUIET_WORK = 2;

/**
 * Waits until the page is done with what it does by itself.
 *
 * @param patience how long at most, in milliseconds; some pages are never done.
 * @returns the main-thread time by then, in milliseconds.
 */
export async function untilQuiet(session: CDPSession, patience: number): Promise<number> {
  let time = await mainThreadTime(session);
  for (let waited = 0; waited < patience; waited += QUIET_TIME) {
    const before = time;
    await new Promise((resolve) => setTimeout(resolve, QUIET_TIME));
    time = await mainThreadTime(session);
    if (time - before < QUIET_WORK) break;
  }
  return time;
}
