import type { ComparisonLike } from './compare-senses.ts';
import type { ComparisonCell, ComparisonTerm, Source } from './types.ts';

/** A comparison as a Markdown document: its answer, a table, and its sources as footnotes. */
export function comparisonMarkdown(comparison: ComparisonLike): string {
  const { title, bottomLine, region, reviewed, terms, aspects } = comparison;
  const footnotes = createFootnotes();
  const rows = aspects.map(({ label, cells }) =>
    row([`**${escaped(label)}**`, ...terms.map(({ id }) => cellText(cells[id], footnotes.markOf))]),
  );
  const state = [region, reviewed && `reviewed ${reviewed}`].filter(Boolean).join(' · ');
  return `${[
    `# ${escaped(title)}`,
    escaped(bottomLine),
    ...(state === '' ? [] : [state]),
    [row(['', ...terms.map(headText)]), row(['---', ...terms.map(() => '---')]), ...rows].join('\n'),
    ...footnotes.lines(),
  ].join('\n\n')}\n`;
}

type Footnotes = {
  /** The mark of a source, "[^2]"; numbers are given as sources are met. */
  markOf: (source: Source) => string;
  lines: () => string[];
};

function createFootnotes(): Footnotes {
  const numbers = new Map<string, { number: number; source: Source }>();
  return {
    markOf(source) {
      const known = numbers.get(source.id) ?? { number: numbers.size + 1, source };
      numbers.set(source.id, known);
      return `[^${known.number}]`;
    },
    lines: () => [...numbers.values()].map(({ number, source }) => `[^${number}]: ${citation(source)}`),
  };
}

function citation({ title, address, publisher, year }: Source): string {
  // In angle brackets, since an address may have brackets of its own.
  const link = `[${escaped(title)}](<${address}>)`;
  return [link, escaped(publisher), ...(year === null ? [] : [String(year)])].join(', ');
}

function headText({ label, longForm }: ComparisonTerm): string {
  return escaped(longForm === '' ? label : `${label}: ${longForm}`);
}

function cellText(cell: ComparisonCell | undefined, markOf: Footnotes['markOf']): string {
  if (cell === undefined || 'missing' in cell) {
    return `– *${escaped(cell?.missing ?? 'Nothing is recorded here.')}*`;
  }
  return escaped(cell.text) + cell.sources.map(markOf).join('');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Plain text, so that no character of it means something in Markdown or ends a cell. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#~]/g, '\\$&');
}
