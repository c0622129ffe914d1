import { tableOf } from './evaluate/table.ts';
import type { Figure, Section } from './section.ts';

const THREE_DIGITS = new Intl.NumberFormat('en-US', {
  minimumSignificantDigits: 3,
  maximumSignificantDigits: 3,
  useGrouping: false,
});

/** What a run of the benchmark found. */
export type Report = {
  /** When it began, as ISO 8601. */
  date: string;
  rounds: number;
  sections: readonly Section[];
};

/** Whether a figure is what was asked; null where nothing was. */
export function isReached({ value, most }: Figure): boolean | null {
  return most === null ? null : value <= most;
}

/** The report for a terminal or for Markdown: a table for each measure, then how many figures are reached. */
export function describe({ rounds, sections }: Report): string {
  const asked = sections.flatMap(({ figures }) => figures).filter(({ most }) => most !== null);
  const reached = asked.filter(isReached);
  return [
    `Rounds: ${rounds}`,
    ...sections.map(describeSection),
    `${reached.length} of ${asked.length} figures are what was asked.`,
  ].join('\n\n');
}

/** The report for programs; each figure says whether it is reached. */
export function toJson(report: Report): string {
  const sections = report.sections.map((section) => ({
    ...section,
    figures: section.figures.map((figure) => ({ ...figure, reached: isReached(figure) })),
  }));
  return `${JSON.stringify({ ...report, sections }, null, 2)}\n`;
}

function describeSection({ id, title, browser, figures }: Section): string {
  const rows = figures.map((figure) => {
    const reached = isReached(figure);
    return [
      figure.name,
      amountOf(figure.value, figure.unit),
      figure.most === null ? '' : amountOf(figure.most, figure.unit),
      reached === null ? '' : reached ? 'yes' : 'no',
    ];
  });
  const name = browser === 'firefox' ? 'Firefox' : 'Chromium';
  return `(${id}) ${title}, ${name}\n\n${tableOf(['', 'measured', 'at most', 'reached'], rows)}`;
}

function amountOf(value: number, unit: Figure['unit']): string {
  switch (unit) {
    case 'ratio':
      return threeDigits(value);
    case 'percent':
      return `${threeDigits(value)} %`;
    case 'bytes':
      return value < 1e6 ? `${(value / 1e3).toFixed(1)} kB` : `${(value / 1e6).toFixed(2)} MB`;
    case 'milliseconds':
      return `${threeDigits(value)} ms`;
  }
}

/** Three digits, and no exponent: "0.0123", "1.20", "1230". */
function threeDigits(value: number): string {
  return THREE_DIGITS.format(value);
}
