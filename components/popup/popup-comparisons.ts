import type { Comparison } from '../../glossary/types.ts';
import type { PageTerm } from '../../messaging/protocol.ts';

/** The comparisons in two heaps: those that hold a sense of the page, most of them first, and the others. */
export function comparisonsFor(
  comparisons: readonly Comparison[],
  terms: readonly PageTerm[],
): { here: Comparison[]; others: Comparison[] } {
  const senseIds = new Set(terms.flatMap(({ senseId }) => senseId ?? []));
  const sizeOf = (comparison: Comparison): number =>
    comparison.terms.filter(({ senseId }) => senseIds.has(senseId)).length;
  const here = comparisons.filter((comparison) => sizeOf(comparison) > 0);
  return {
    here: here.sort((a, b) => sizeOf(b) - sizeOf(a) || a.terms.length - b.terms.length),
    others: comparisons.filter((comparison) => sizeOf(comparison) === 0),
  };
}
