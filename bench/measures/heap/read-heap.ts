import type { CDPSession } from 'playwright';
import { median } from '../../statistics.ts';

/** What a page's isolate holds, in bytes. */
export type Heap = {
  javascript: number;
  /** Objects of the browser's own: nodes, and the ranges of marks. */
  dom: number;
  /** The memory of array buffers. */
  buffers: number;
};

/** What is left when garbage has been collected. */
export async function readHeap(session: CDPSession): Promise<Heap> {
  // What the first collection lets go can hold what only the second one sees.
  for (let times = 0; times < 2; times += 1) await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  return {
    javascript: usage.usedSize,
    dom: usage.embedderHeapUsedSize,
    buffers: usage.backingStorageSize,
  };
}

/** The median of each part. */
export function medianHeap(heaps: readonly Heap[]): Heap {
  return {
    javascript: median(heaps.map((heap) => heap.javascript)),
    dom: median(heaps.map((heap) => heap.dom)),
    buffers: median(heaps.map((heap) => heap.buffers)),
  };
}
