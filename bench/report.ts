import type { ContenderName } from './contenders.ts';
import { CONTENDER_NAMES, type Measured } from './measure.ts';

/** One contender over all pages: sums of the pages' medians, milliseconds. */
export type Total = { contender: ContenderName; cold: number; warm: number; marks: number };

/** What a run of the benchmark found; only its ratios mean anything on another machine. */
export type Report = {
  pages: number;
  rounds: number;
  totals: readonly Total[];
  /** Our time through another contender's, all pages together. */
  ratios: { cold: Record<string, number>; warm: Record<string, number> };
};

export function reportOf(measured: readonly Measured[], rounds: number): Report {
  const pages = [...new Set(measured.map(({ page }) => page))];
  const totals = CONTENDER_NAMES.map((contender) => totalOf(contender, pages, measured));
  return {
    pages: pages.length,
    rounds,
    totals,
    ratios: { cold: ratiosOf(totals, 'cold'), warm: ratiosOf(totals, 'warm') },
  };
}

/** The report for a terminal. */
export function tableOf({ pages, rounds, totals, ratios }: Report): string {
  const row = (cells: readonly string[]): string =>
    cells.map((cell, index) => (index === 0 ? cell.padEnd(24) : cell.padStart(14))).join('');
  const head = row(['', 'cold, ms', 'warm, ms', 'marks', 'ours ÷, cold', 'ours ÷, warm']);
  const rows = totals.map(({ contender, cold, warm, marks }) =>
    row([
      contender === 'bare' ? 'bare TreeWalker' : contender,
      cold.toFixed(2),
      warm.toFixed(2),
      String(marks),
      ratios.cold[contender]?.toPrecision(3) ?? '',
      ratios.warm[contender]?.toPrecision(3) ?? '',
    ]),
  );
  return [`${pages} pages, medians of ${rounds} rounds, summed`, '', head, ...rows].join('\n');
}

function totalOf(contender: ContenderName, pages: readonly string[], measured: readonly Measured[]): Total {
  const total: Total = { contender, cold: 0, warm: 0, marks: 0 };
  for (const page of pages) {
    const runs = measured
      .filter((one) => one.page === page && one.contender === contender)
      .map(({ run }) => run);
    total.cold += median(runs.map(({ cold }) => cold));
    total.warm += median(runs.map(({ warm }) => warm));
    total.marks += median(runs.map(({ marks }) => marks));
  }
  return total;
}

function ratiosOf(totals: readonly Total[], kind: 'cold' | 'warm'): Record<string, number> {
  const ours = totals.find(({ contender }) => contender === 'ours')?.[kind] ?? 0;
  const others = totals.filter(({ contender }) => contender !== 'ours');
  return Object.fromEntries(others.map((other) => [other.contender, ours / other[kind]]));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
