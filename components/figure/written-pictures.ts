import type { Comparison, ComparisonTerm, Pictures } from '../../glossary/types.ts';

/**
 * The pictures that fit these terms, out of all that were written: a ladder with two of them on it, a system that is
 * one of them and holds another. A picture is written once and shown wherever it fits.
 */
export function picturesFor(
  terms: readonly Pick<ComparisonTerm, 'senseId'>[],
  comparisons: readonly Comparison[],
): Pictures {
  const isTerm = ({ senseId }: { senseId: string }) => terms.some((term) => term.senseId === senseId);
  const ladder = comparisons
    .flatMap((comparison) => comparison.ladder ?? [])
    .find(({ rungs }) => rungs.filter(isTerm).length > 1);
  const system = comparisons
    .flatMap((comparison) => comparison.system ?? [])
    .find((one) => isTerm(one) && one.parts.some(({ roles }) => roles.some(isTerm)));
  return { ...(ladder && { ladder }), ...(system && { system }) };
}
