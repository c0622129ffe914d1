import { tableOf } from '../evaluate/table.ts';
import type { Step } from './growth.ts';
import { PART_NAMES, type PartName } from './parts.ts';

/** What the parts cost on one text, through a plain split of it into words. */
export type TextReport = {
  name: string;
  characters: number;
  occurrences: number;
  shortForms: number;
  ratios: Record<PartName, number>;
};

/** What a run of the benchmark found; ratios alone, since times mean nothing on another machine. */
export type Report = {
  rounds: number;
  texts: readonly TextReport[];
  growthOfText: readonly Step[];
  growthOfGlossary: readonly Step[];
};

/** The report for a terminal or for Markdown. */
export function describe({ rounds, texts, growthOfText, growthOfGlossary }: Report): string {
  const parts = PART_NAMES.filter((name) => name !== 'split');
  return [
    `Medians of ${rounds} runs, through text.split(/\\s+/) of the same text in the same run`,
    tableOf(
      ['text', 'occurrences', ...parts],
      texts.map(({ name, occurrences, ratios }) => [
        name,
        `${occurrences}`,
        ...parts.map((part) => ratios[part].toFixed(2)),
      ]),
    ),
    'As the text grows',
    stepTable('kilobytes', growthOfText, ({ size }) => String(size / 1024)),
    'As the glossary grows',
    stepTable('short forms beside the bundled', growthOfGlossary, ({ size }) => String(size)),
  ].join('\n\n');
}

function stepTable(head: string, steps: readonly Step[], sizeOf: (step: Step) => string): string {
  return tableOf(
    [head, 'to the one before', 'to the first'],
    steps.map((step) => [sizeOf(step), step.toPrevious.toFixed(2), step.toFirst.toFixed(2)]),
  );
}
