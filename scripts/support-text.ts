import { SKIPPED, SUPPORT, type SupportGroup, type SupportRow } from '../tests/e2e/support-table.ts';

const INTRODUCTION = `# What is marked, and what is not

Written by \`npm run support\` from \`tests/e2e/support-table.ts\`; do not edit it by hand. Every row is a test in Chromium
and in Firefox (\`tests/e2e/support.test.ts\`).

- **marked**: short forms are marked and explained;
- **left alone**: they are not, and should not be;
- **not supported**: they are not, and it is a pity.`;

const HEAD = ['What', 'Chromium', 'Firefox', 'Why'];

/** The text of `docs/support.md`. */
export function supportText(): string {
  return `${[INTRODUCTION, ...SUPPORT.map(sectionOf), skipped()].join('\n\n')}\n`;
}

function sectionOf({ title, rows }: SupportGroup): string {
  return `## ${title}\n\n${tableOf([HEAD, ...rows.map(cellsOf)])}`;
}

function skipped(): string {
  const rows = SKIPPED.map(({ file, in: browser, why }) => [`\`${file}\``, browser, why]);
  return `## Tests that one browser skips\n\n${tableOf([['Test', 'Skipped in', 'Why'], ...rows])}`;
}

function cellsOf({ what, chromium, firefox, why }: SupportRow): string[] {
  return [what, chromium, firefox, why ?? ''];
}

/** A Markdown table whose columns line up. */
function tableOf([head = [], ...rows]: string[][]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
