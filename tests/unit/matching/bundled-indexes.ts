import { openGlossary } from '../../../bench/evaluate/open-glossary.ts';
import type { Indexes } from '../../../matching/indexes.ts';
import { indexesOf } from '../../../matching/indexes.ts';
import type { ReadOccurrence } from '../../../matching/read-text.ts';

/** Everything that matching needs to know of the bundled glossary. */
export const BUNDLED: Indexes = indexesOf(openGlossary());

/** What an occurrence means, in a few words: "Elastic MapReduce (cues)", "? (no-evidence)". */
export function told({ meaning }: ReadOccurrence): string {
  switch (meaning?.kind) {
    case 'claimed':
      return `${meaning.sense.longForm} (${meaning.reason})`;
    case 'page-defined':
      return `“${meaning.longForm}” (${meaning.reason})`;
    case 'could-mean':
      return `? (${meaning.reason})`;
    default:
      return 'nothing';
  }
}
