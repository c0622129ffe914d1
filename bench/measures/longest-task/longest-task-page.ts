/*
 * What is done to the page of a long text. These functions are sent to it as source: each sees its
 * argument and the page alone.
 */

/** The function that a trace knows the busy loops by. */
export const BUSY_LOOP = 'spelloutBusyLoop';

/** How many turns of the busy loop take so many milliseconds here and now. */
export function turnsFor(milliseconds: number): number {
  let kept = 0;
  const timeOf = (turns: number): number => {
    // Whatever else the machine does only makes it slower: the fastest of some tries is the loop's own time.
    const tries = [1, 2, 3, 4, 5].map(() => {
      const start = performance.now();
      for (let turn = 0; turn < turns; turn += 1) kept = (kept * 31 + turn) | 0;
      return performance.now() - start;
    });
    return Math.min(...tries);
  };
  let turns = 100_000;
  while (timeOf(turns) < milliseconds) turns *= 2;
  if (Number.isNaN(kept)) throw new Error('The loop must run, or the compiler leaves it out.');
  return Math.round((turns * milliseconds) / timeOf(turns));
}

/** Runs the busy loop in so many tasks of its own. */
export async function runBusyLoops({ turns, times }: { turns: number; times: number }): Promise<void> {
  let kept = 0;
  for (let time = 0; time < times; time += 1) {
    await new Promise<void>((resolve) => {
      setTimeout(function spelloutBusyLoop() {
        for (let turn = 0; turn < turns; turn += 1) kept = (kept * 31 + turn) | 0;
        resolve();
      });
    });
  }
  if (Number.isNaN(kept)) throw new Error('The loop must run, or the compiler leaves it out.');
}
