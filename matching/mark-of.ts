import type { Disambiguation, Occurrence } from './types.ts';

/** How an occurrence is marked: with one meaning, or with several that it could have. */
export type Mark = 'claimed' | 'could-mean';

/**
 * How to mark an occurrence whose meaning is known, if at all. Capitals that
 * say little (a word in capitals, a line in capitals) are marked only where the
 * page speaks for one meaning.
 */
export function markOf(
  { inCapitals, wordLike }: Pick<Occurrence, 'inCapitals' | 'wordLike'>,
  meaning: Disambiguation,
): Mark | null {
  if (meaning.kind !== 'could-mean') return 'claimed';
  if (meaning.senses.length === 0 || inCapitals || wordLike) return null;
  return 'could-mean';
}
