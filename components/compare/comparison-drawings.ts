import type { ComparisonLike } from '../../glossary/compare-senses.ts';
import type { Ladder, System } from '../../glossary/types.ts';
import { type Picture, picturesOf } from '../figure/figure-pictures.ts';

/** What is drawn of a comparison, above its table. */
export type Drawing =
  | { kind: 'system'; id: string; system: System }
  | { kind: 'figures'; id: string; picture: Picture }
  | { kind: 'ladder'; id: string; ladder: Ladder };

/** The drawings of a comparison in their order; where there is room for one, the one that tells most. */
export function drawingsOf(comparison: ComparisonLike, compact: boolean): Drawing[] {
  const { system, ladder } = comparison;
  const ofSystem: Drawing[] = system ? [{ kind: 'system', id: 'system', system }] : [];
  const ofLadder: Drawing[] = ladder ? [{ kind: 'ladder', id: 'ladder', ladder }] : [];
  const ofFigures = picturesOf(comparison).map(
    (picture): Drawing => ({ kind: 'figures', id: `figures-${picture.id}`, picture }),
  );
  if (compact) return [...ofSystem, ...ofLadder, ...ofFigures].slice(0, 1);
  return [...ofSystem, ...ofFigures, ...ofLadder];
}
