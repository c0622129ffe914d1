import type { FieldId, Sense, ShortForm } from '../glossary/types.ts';
import type { Disambiguation, Occurrence } from './types.ts';

/** How an occurrence is marked: with one meaning, or with several that it could have. */
export type Mark = 'claimed' | 'could-mean';

/** What a reader does not want marked. */
export type Unwanted = {
  mutedForms: ReadonlySet<ShortForm>;
  /**
   * Fields whose senses are no reason for a mark. What a page defines itself is in none; and a sense that the reader
   * chose for the site is marked whatever its field: that is the more particular wish.
   */
  hiddenFields: ReadonlySet<FieldId>;
};

const NOTHING: Unwanted = { mutedForms: new Set(), hiddenFields: new Set() };

/**
 * How to mark an occurrence whose meaning is known, if at all. Capitals that
 * say little (a word in capitals, a line in capitals) are marked only where the
 * page, or the reader, speaks for one meaning.
 */
export function markOf(
  { inCapitals, wordLike }: Pick<Occurrence, 'inCapitals' | 'wordLike'>,
  meaning: Disambiguation,
  { mutedForms, hiddenFields }: Unwanted = NOTHING,
): Mark | null {
  const isWanted = ({ field }: Sense): boolean => !hiddenFields.has(field);
  if (mutedForms.has(meaning.shortForm)) return null;
  switch (meaning.kind) {
    case 'page-defined':
      return 'claimed';
    case 'claimed':
      return meaning.reason === 'chosen' || isWanted(meaning.sense) ? 'claimed' : null;
    case 'could-mean':
      return !inCapitals && !wordLike && meaning.senses.some(isWanted) ? 'could-mean' : null;
  }
}
