import { bundledGlossary } from '../../glossary/bundled.ts';
import { spellingsOf } from '../../glossary/spellings.ts';
import { collectCues } from '../../matching/cue-index.ts';
import type { RuledSpellings } from '../../matching/known-forms.ts';
import { type PackedCues, packCues } from '../../matching/packed-cues.ts';
import { filterOfSpellings } from '../../matching/spelling-filter.ts';
import { textOfFilter } from '../../settings/filter-text.ts';

/* What the background needs of the bundled glossary. A build calls these and puts the answers in their place. */

/** Every spelling of every short form. */
export function bundledSpellings(): RuledSpellings {
  return spellingsOf(bundledGlossary());
}

/** The filter of these, as it is stored. */
export function bundledFilter(): string {
  return textOfFilter(filterOfSpellings(bundledSpellings()));
}

/** The cue words of all fields and senses. */
export function bundledCues(): PackedCues {
  const { entries, fieldCues } = bundledGlossary();
  const senses = entries.flatMap((entry) => entry.senses);
  return packCues(collectCues(fieldCues, senses));
}
