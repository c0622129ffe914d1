import type { ComparingWords } from '../../glossary/compare-senses.ts';
import type { MarkdownWords } from '../../glossary/markdown.ts';
import type { Words } from '../../locales/words.ts';

/** The words in which the glossary sets senses side by side. */
export function comparingWords({ compare, names, shared }: Words): ComparingWords {
  return { ...compare.made, ...names, listed: compare.listed, day: shared.day };
}

/** The words in which the glossary writes a comparison as Markdown. */
export function markdownWords({ compare, names, shared }: Words): MarkdownWords {
  return {
    state: (region, reviewed) => compare.head.markdownState(names.regions[region], shared.day(reviewed)),
    nothingRecorded: compare.table.nothingRecorded,
  };
}
