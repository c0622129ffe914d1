import { readingGlossary } from '../../glossary/reading-glossary.ts';
import { type Indexes, indexesFrom } from '../../matching/indexes.ts';
import { unpackCues } from '../../matching/packed-cues.ts';
import { bundledCues, bundledSpellings } from './ready-made.ts';

/** The indexes of the bundled glossary. Nothing is parsed or made before somebody asks. */
export function bundledIndexes(): Indexes {
  return indexesFrom({
    spellings: bundledSpellings,
    entries: () => readingGlossary().entries,
    cues: () => unpackCues(bundledCues()),
  });
}
