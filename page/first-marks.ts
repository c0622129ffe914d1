import { groupBy } from '../matching/group-by.ts';
import type { PlacedOccurrence } from './findings.ts';
import { isHeading } from './headings.ts';
import type { MarkedTerm } from './mark-counts.ts';
import { isConnected, isElement, shadowRootOf } from './safe-dom.ts';
import { inSlices } from './slices.ts';

/** How many nodes are gone through before the clock is looked at. */
const NODES_AT_ONCE = 500;

/** How often a search starts anew because the page took away the place it had come to. */
const MOST_RESTARTS = 3;

/** Finds the first occurrence of each term, on the page or in each of its sections. */
export type FirstMarks = {
  /** Says what an occurrence could be marked as; null where it could not. */
  offer(occurrence: PlacedOccurrence, term: MarkedTerm | null): void;
  /** Says that the page may stand in another order by now. */
  doubtOrder(): void;
  /** The occurrences that are, or were until now, first ones, each with its term; null where it is none any more. */
  choose(): Promise<ReadonlyMap<PlacedOccurrence, MarkedTerm | null>>;
};

/**
 * A section goes from one heading to the next in the order of the page, and does not care about the borders of
 * shadow trees: no reader sees those.
 */
export function createFirstMarks(each: 'section' | 'page', signal: AbortSignal): FirstMarks {
  const candidates = new Map<PlacedOccurrence, MarkedTerm>();
  let first: ReadonlyMap<PlacedOccurrence, MarkedTerm> = new Map();
  let isStale = false;
  return {
    offer(occurrence, term) {
      if (candidates.get(occurrence) === (term ?? undefined)) return;
      if (term) candidates.set(occurrence, term);
      else candidates.delete(occurrence);
      isStale = true;
    },
    doubtOrder() {
      isStale = true;
    },
    async choose() {
      const before = first;
      for (let attempt = 0; isStale && attempt <= MOST_RESTARTS; attempt += 1) {
        const search = searchFirst(candidates, each === 'section');
        if (!(await inSlices(goThrough(document, search.meet), () => undefined, signal))) continue;
        first = search.first;
        isStale = false;
      }
      const chosen = new Map<PlacedOccurrence, MarkedTerm | null>();
      for (const one of before.keys()) chosen.set(one, null);
      for (const [one, term] of first) chosen.set(one, term);
      return chosen;
    },
  };
}

/** Begins a search, which is to meet the elements and texts of a page in their order. */
function searchFirst(
  candidates: ReadonlyMap<PlacedOccurrence, MarkedTerm>,
  inSections: boolean,
): { first: ReadonlyMap<PlacedOccurrence, MarkedTerm>; meet: Meet } {
  const first = new Map<PlacedOccurrence, MarkedTerm>();
  const seen = new Set<MarkedTerm>();
  const left = groupBy(candidates, ([{ start }]): Node => start.node);
  const terms = inSections ? Number.POSITIVE_INFINITY : new Set(candidates.values()).size;
  const meet = (node: Node): boolean => {
    if (inSections && isElement(node) && isHeading(node)) seen.clear();
    const here = left.get(node);
    left.delete(node);
    here?.sort(([a], [b]) => a.start.offset - b.start.offset);
    for (const [one, term] of here ?? []) {
      if (!seen.has(term)) first.set(one, term);
      seen.add(term);
    }
    return left.size > 0 && seen.size < terms;
  };
  return { first, meet };
}

/** Takes the next node; tells whether there is more to look for. */
type Meet = (node: Node) => boolean;

/**
 * Meets the elements and texts below a node, those of a shadow tree before the children of its host, until there is
 * nothing left to look for. Yields now and then.
 *
 * @returns false where the page took away the node it had come to.
 */
function* goThrough(root: Node, meet: Meet): Generator<void, boolean> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let count = 0;
  for (let node = walker.nextNode(); node && meet(node); node = walker.nextNode()) {
    // Read as the page has it, which is quick, and asked for again where there is one: a form may lie.
    const shadowRoot = (node as Element).shadowRoot && shadowRootOf(node as Element);
    if (shadowRoot && !(yield* goThrough(shadowRoot, meet))) return false;
    count += 1;
    if (count % NODES_AT_ONCE === 0) yield;
  }
  return walker.currentNode === root || isConnected(walker.currentNode);
}
