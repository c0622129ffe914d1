import type { ComparisonLike } from './compare-senses.ts';
import { ladderLines, systemLines } from './markdown-pictures.ts';
import { createFootnotes, escaped, type Footnotes } from './markdown-text.ts';
import type { ComparisonCell, ComparisonTerm, IsoDate, Region } from './types.ts';

/** The words of a document that are not the comparison's own, in the reader's language. */
export type MarkdownWords = {
  /** "United States · reviewed November 23, 2026". */
  state: (region: Region, reviewed: IsoDate) => string;
  /** What a cell says that was left out. */
  nothingRecorded: string;
};

/** A comparison as a Markdown document: its answer, its pictures in words, a table, and its sources as footnotes. */
export function comparisonMarkdown(comparison: ComparisonLike, words: MarkdownWords): string {
  const { title, bottomLine, region, reviewed, terms, aspects, ladder, system } = comparison;
  const footnotes = createFootnotes();
  const pictures = [
    ...(system ? [systemLines(system, footnotes.marksOf)] : []),
    ...(ladder ? [ladderLines(ladder, footnotes.marksOf)] : []),
  ];
  const rows = aspects.map(({ label, cells }) =>
    row([
      `**${escaped(label)}**`,
      ...terms.map(({ id }) => cellText(cells[id], footnotes.marksOf, words.nothingRecorded)),
    ]),
  );
  return `${[
    `# ${escaped(title)}`,
    escaped(bottomLine),
    ...(region && reviewed ? [escaped(words.state(region, reviewed))] : []),
    ...pictures,
    [row(['', ...terms.map(headText)]), row(['---', ...terms.map(() => '---')]), ...rows].join('\n'),
    ...footnotes.lines(),
  ].join('\n\n')}\n`;
}

function headText({ label, longForm }: ComparisonTerm): string {
  return escaped(longForm === '' ? label : `${label}: ${longForm}`);
}

function cellText(cell: ComparisonCell | undefined, marksOf: Footnotes['marksOf'], nothing: string): string {
  if (cell === undefined || 'missing' in cell) return `– *${escaped(cell?.missing ?? nothing)}*`;
  return escaped(cell.text) + marksOf(cell.sources);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
