import type { Entry } from '../glossary/types.ts';
import { groupBy } from '../matching/group-by.ts';
import { meaningOfDefined } from '../matching/meanings.ts';
import type { Disambiguation } from '../matching/types.ts';
import type { PlacedDefinition, PlacedOccurrence } from './findings.ts';
import { HEADINGS } from './headings.ts';
import { isConnected } from './safe-dom.ts';

/** A place in the page: before a character of a text. */
type Place = { node: Node; offset: number };

/**
 * What occurrences mean of which the page has definitions that hold only near
 * to where they stand: the nearest one before, in the same section. A section
 * ends at the next heading. Occurrences that none governs are left out.
 */
export function localMeanings(
  entry: Entry,
  occurrences: readonly PlacedOccurrence[],
  definitions: readonly PlacedDefinition[],
): Map<PlacedOccurrence, Disambiguation> {
  const meanings = new Map<PlacedOccurrence, Disambiguation>();
  const sorted = groupBy(definitions, ({ node }) => node.getRootNode());
  for (const list of sorted.values()) list.sort((a, b) => (isUpTo(a, b) ? -1 : 1));
  const headings = new Map<Node, readonly Place[]>();
  for (const occurrence of occurrences) {
    const { node, offset } = occurrence.start;
    // The page may have taken it away just now.
    if (!isConnected(node)) continue;
    const root = node.getRootNode() as Document | ShadowRoot;
    const here = sorted.get(root) ?? [];
    const nearest = here[countUpTo({ node, offset }, here) - 1];
    if (!nearest) continue;
    const all =
      headings.get(root) ?? [...root.querySelectorAll(HEADINGS)].map((one) => ({ node: one, offset: 0 }));
    headings.set(root, all);
    if (countUpTo(nearest, all) !== countUpTo({ node, offset }, all)) continue;
    meanings.set(occurrence, meaningOfDefined(entry, nearest.defined));
  }
  return meanings;
}

/** How many of the places, in the order of the page, stand before a place or at it. */
function countUpTo(place: Place, places: readonly Place[]): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = places[middle];
    if (other && isUpTo(other, place)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether one place stands before another of the same tree, or is the same. */
function isUpTo(one: Place, other: Place): boolean {
  if (one.node === other.node) return one.offset <= other.offset;
  return (one.node.compareDocumentPosition(other.node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
