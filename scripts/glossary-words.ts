import type { Counts, GlossaryReport } from './glossary-report.ts';

/** How many lines of a list are shown where it is not asked for in full. */
const SHOWN = 10;

/** The report in words, for a terminal. */
export function describeReport(report: GlossaryReport, { all }: { all: boolean }): string {
  const { numbers, withCues, unreviewed, unsourced, oldestReviews } = report;
  const { entries, senses, comparisons, reviewed, sourced } = numbers;
  const of = (count: number) => `${count} of ${senses} (${percent(count, senses)})`;
  const parts = [
    [
      `${plural(entries, 'short form')}, ${plural(senses, 'sense')}, ${plural(comparisons, 'comparison')}: no problems.`,
    ],
    [
      'Coverage of the senses',
      `  reviewed   ${of(reviewed)}`,
      `  sourced    ${of(sourced)}`,
      `  with cues  ${of(withCues)}`,
    ],
    section(
      'Not reviewed',
      unreviewed.map(({ id, lacks }) => `${id}: ${lacks}`),
      all,
    ),
    section('Without a source', unsourced, all),
    // Ten at most: the report keeps no more.
    section(
      'Oldest reviews',
      oldestReviews.map(({ id, reviewed: day }) => `${day}  ${id}`),
      true,
    ),
    section('By field', countLines(numbers.byField), all),
    section('By kind', countLines(numbers.byKind), all),
    section('By region', countLines(numbers.byRegion), all),
  ];
  return parts.map((lines) => lines.join('\n')).join('\n\n');
}

/** A title with the length of the list, and its lines, or the first of them. */
function section(title: string, lines: readonly string[], all: boolean): string[] {
  const shown = all ? lines : lines.slice(0, SHOWN);
  const rest = lines.length - shown.length;
  return [
    `${title}: ${lines.length === 0 ? 'none' : lines.length}`,
    ...shown.map((line) => `  ${line}`),
    ...(rest > 0 ? [`  and ${rest} more (--all shows them)`] : []),
  ];
}

function countLines(counts: Counts): string[] {
  const width = Math.max(0, ...Object.values(counts).map((count) => String(count).length));
  return Object.entries(counts).map(([name, count]) => `${String(count).padStart(width)}  ${name}`);
}

function percent(count: number, total: number): string {
  return total === 0 ? '–' : `${Math.floor((100 * count) / total)}%`;
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
