import type { PlacedOccurrence } from './findings.ts';

/**
 * What was found in a block that was read again. What is marked and stands as it stood before stays the same object: its
 * mark does not flicker, and a tooltip over it stays open.
 */
export function keptOccurrences(
  found: readonly PlacedOccurrence[],
  before: readonly PlacedOccurrence[],
): readonly PlacedOccurrence[] {
  const marked = before.filter(({ mark }) => mark !== null);
  if (marked.length === 0) return found;
  const known = new Map<Text, Map<number, PlacedOccurrence>>();
  for (const one of marked) {
    const { node, offset } = one.start;
    known.set(node, (known.get(node) ?? new Map()).set(offset, one));
  }
  return found.map((one) => {
    const { node, offset } = one.start;
    const same = known.get(node)?.get(offset);
    return same?.isSame(one) ? same : one;
  });
}
