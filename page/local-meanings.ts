import type { Entry } from '../glossary/types.ts';
import { meaningDefined } from '../matching/disambiguate.ts';
import type { Disambiguation } from '../matching/types.ts';
import type { PlacedDefinition, PlacedOccurrence } from './findings.ts';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

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
  const headings = new Map<Node, readonly Element[]>();
  const headingsOf = (node: Node): readonly Element[] => {
    const root = node.getRootNode() as Document | ShadowRoot;
    const known = headings.get(root) ?? [...root.querySelectorAll(HEADINGS)];
    headings.set(root, known);
    return known;
  };
  for (const occurrence of occurrences) {
    const node = occurrence.range.startContainer;
    const before = definitions.filter((definition) => stands(definition.node, node));
    const nearest = before.reduce<PlacedDefinition | null>(
      (last, one) => (last && !stands(last.node, one.node) ? last : one),
      null,
    );
    if (!nearest) continue;
    const all = headingsOf(node);
    if (sectionOf(nearest.node, all) !== sectionOf(node, all)) continue;
    meanings.set(occurrence, meaningDefined(entry, nearest.definition));
  }
  return meanings;
}

/** Whether one node stands before another of the same tree, or is the same. */
function stands(one: Node, before: Node): boolean {
  const position = one.compareDocumentPosition(before);
  if (position & Node.DOCUMENT_POSITION_DISCONNECTED) return false;
  return one === before || (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** How many headings stand before a node. */
function sectionOf(node: Node, headings: readonly Element[]): number {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const heading = headings[middle];
    if (heading && stands(heading, node)) low = middle + 1;
    else high = middle;
  }
  return low;
}
