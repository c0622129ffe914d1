import { median } from '../../statistics.ts';
import { CONTENDER_NAMES, type ContenderName } from './contender-names.ts';
import type { PageRun } from './in-page.ts';

/** A run of one contender on one page. */
export type Measured = { page: string; contender: ContenderName; run: PageRun };

/** One contender over all pages: sums of the pages' medians; times in milliseconds. */
export type Total = PageRun & { contender: ContenderName };

/** What each contender took for all pages. */
export function totalsOf(measured: readonly Measured[]): Total[] {
  const pages = [...new Set(measured.map(({ page }) => page))];
  return CONTENDER_NAMES.map((contender) => {
    const total: Total = { contender, cold: 0, warm: 0, marks: 0 };
    for (const page of pages) {
      const runs = measured.filter((one) => one.page === page && one.contender === contender);
      for (const key of ['cold', 'warm', 'marks'] as const)
        total[key] += median(runs.map(({ run }) => run[key]));
    }
    return total;
  });
}
