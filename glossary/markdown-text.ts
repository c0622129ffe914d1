import type { Source } from './types.ts';

/** The numbers of sources, given as they are met. */
export type Footnotes = {
  /** The marks of some sources: "[^2][^1]". */
  marksOf: (sources: readonly Source[]) => string;
  lines: () => string[];
};

export function createFootnotes(): Footnotes {
  const numbers = new Map<string, { number: number; source: Source }>();
  const markOf = (source: Source): string => {
    const known = numbers.get(source.id) ?? { number: numbers.size + 1, source };
    numbers.set(source.id, known);
    return `[^${known.number}]`;
  };
  return {
    marksOf: (sources) => sources.map(markOf).join(''),
    lines: () => [...numbers.values()].map(({ number, source }) => `[^${number}]: ${citation(source)}`),
  };
}

/** Plain text, so that no character of it means something in Markdown or ends a cell. */
export function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#~]/g, '\\$&');
}

function citation({ title, address, publisher, year }: Source): string {
  // In angle brackets, since an address may have brackets of its own.
  const link = `[${escaped(title)}](<${address}>)`;
  return [link, escaped(publisher), ...(year === null ? [] : [String(year)])].join(', ');
}
