import type { DecideQuestion, Decision } from '../matching/decide.ts';
import type { BlockReading, ReadQuestion } from '../matching/read-block.ts';

/** Who knows the glossary: both answer null, or reject, where nobody is there. */
export type Glossary = {
  /** What each block says, in order; null for those that say nothing. */
  readBlocks(question: ReadQuestion): Promise<readonly (BlockReading | null)[] | null>;
  decide(question: DecideQuestion): Promise<Decision | null>;
};
