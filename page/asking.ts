import type { Entry, ShortForm } from '../glossary/types.ts';
import type { PageEvidence } from '../matching/decide.ts';
import type { PlainMeaning } from '../matching/meanings.ts';
import type { BlockReading, ReadOptions, RunText } from '../matching/read-block.ts';

/** A question about some blocks of a page, each the texts of its runs. */
export type ReadQuestion = ReadOptions & { blocks: readonly (readonly RunText[])[] };

/** A question what the short forms of a page mean, and whose entries the page has already. */
export type DecideQuestion = PageEvidence & { known: readonly ShortForm[] };

/** The entries that the page did not have, and a meaning for each short form that was asked about, in order. */
export type Decision = { entries: readonly Entry[]; meanings: readonly PlainMeaning[] };

/** Who knows the glossary: both answer null, or reject, where nobody is there. */
export type Glossary = {
  /** What each block says, in order; null for those that say nothing. */
  readBlocks(question: ReadQuestion): Promise<readonly (BlockReading | null)[] | null>;
  decide(question: DecideQuestion): Promise<Decision | null>;
};
