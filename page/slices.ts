/** How long one slice of work may keep the page waiting, in milliseconds. */
const SLICE = 8;

/**
 * Calls `step` for every item, in slices between which the page gets its turn.
 *
 * @returns what the iterator returns, or null where `signal` ended the work.
 */
export async function inSlices<Item, Result>(
  items: Iterator<Item, Result>,
  step: (item: Item) => void,
  signal: AbortSignal,
): Promise<Result | null> {
  let until = performance.now() + SLICE;
  for (;;) {
    const next = items.next();
    if (next.done) return next.value;
    step(next.value);
    if (performance.now() < until) continue;
    await giveWay();
    if (signal.aborted) return null;
    until = performance.now() + SLICE;
  }
}

/** Lets the page run what waits, input first. */
function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
