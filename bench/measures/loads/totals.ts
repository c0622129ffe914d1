import type { Rival } from '../../rivals.ts';
import { median } from '../../statistics.ts';

/** Main-thread time of page loads, in milliseconds. */
export type LoadTimes = {
  /** In a new process, which has never seen the content script. */
  cold: number;
  /** Once more in the same process. */
  warm: number;
};

/** One page loaded by one rival. */
export type Load = LoadTimes & { page: string; rival: Rival };

/** For each rival the sums of the pages' medians. */
export function totalsOf(loads: readonly Load[]): Record<Rival, LoadTimes> {
  const pages = [...new Set(loads.map(({ page }) => page))];
  const sumOf = (rival: Rival, kind: keyof LoadTimes): number =>
    pages
      .map((page) => loads.filter((load) => load.page === page && load.rival === rival))
      .reduce((sum, same) => sum + median(same.map((load) => load[kind])), 0);
  const timesOf = (rival: Rival): LoadTimes => ({ cold: sumOf(rival, 'cold'), warm: sumOf(rival, 'warm') });
  return { none: timesOf('none'), empty: timesOf('empty'), ours: timesOf('ours') };
}
