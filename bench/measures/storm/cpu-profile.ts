import type { CDPSession } from 'playwright';

type Profile = Awaited<ReturnType<typeof stop>>;

/** What a stretch of the page's main thread went into, milliseconds. */
export type Shares = {
  /** Code of the extension, and whatever it called of the browser or of the language. */
  ours: number;
  /** Any other script. */
  others: number;
  garbage: number;
  /** From the first sample to the last. */
  wall: number;
};

/** How often the profiler looks, in microseconds. */
const INTERVAL = 200;

/**
 * Profiles the page's main thread while something happens. A profile and not the durations of tasks: in one
 * task the page changes itself and our observer is told of it, so only the stack says whose time it is.
 */
export async function profile<Result>(
  session: CDPSession,
  happen: () => Promise<Result>,
): Promise<{ result: Result; shares: Shares }> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  const result = await happen();
  const shares = sharesOf(await stop(session));
  await session.send('Profiler.disable');
  return { result, shares };
}

async function stop(session: CDPSession) {
  return (await session.send('Profiler.stop')).profile;
}

/** Native functions have no address, so a sample is ours when any function on its stack is. */
function sharesOf({ nodes, samples = [], timeDeltas = [], startTime, endTime }: Profile): Shares {
  const kinds = new Map<number, keyof Shares | null>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const describe = (id: number, parent: keyof Shares | null): void => {
    const node = byId.get(id);
    if (!node) return;
    const kind = parent === 'ours' ? parent : kindOf(node.callFrame);
    kinds.set(id, kind);
    for (const child of node.children ?? []) describe(child, kind);
  };
  if (nodes[0]) describe(nodes[0].id, null);
  const shares: Shares = { ours: 0, others: 0, garbage: 0, wall: (endTime - startTime) / 1000 };
  samples.forEach((id, index) => {
    const kind = kinds.get(id);
    // A sample stands for the time until the next one.
    if (kind) shares[kind] += (timeDeltas[index + 1] ?? 0) / 1000;
  });
  return shares;
}

function kindOf({ url, functionName }: { url: string; functionName: string }): keyof Shares | null {
  if (functionName === '(garbage collector)') return 'garbage';
  if (url.startsWith('chrome-extension://')) return 'ours';
  return ['(root)', '(program)', '(idle)'].includes(functionName) ? null : 'others';
}
