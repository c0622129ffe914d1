import type { ShortForm } from '../glossary/types.ts';
import type { PlacedOccurrence } from './findings.ts';
import type { PageReader } from './page-reader.ts';

/** Goes from mark to mark of a short form, in the order of the page, and round again at the end. */
export function createStepper(reader: PageReader): (shortForm: ShortForm) => PlacedOccurrence | null {
  let last: PlacedOccurrence | null = null;
  return (shortForm) => {
    const marks = reader.occurrences().filter((occurrence) => occurrence.shortForm === shortForm);
    marks.sort((a, b) => compareStarts(a.range, b.range));
    const at = last === null ? -1 : marks.indexOf(last);
    last = marks[(at + 1) % marks.length] ?? null;
    if (last) show(reader, last);
    return last;
  };
}

/** By the order of the page. `compareBoundaryPoints` throws where one of two lies in a shadow tree. */
function compareStarts(a: StaticRange, b: StaticRange): number {
  const ways = [wayTo(a.startContainer), wayTo(b.startContainer)] as const;
  const parting = ways[0].findIndex((node, depth) => node !== ways[1][depth]);
  const [one, other] = [ways[0][parting], ways[1][parting]];
  if (!one || !other) return a.startOffset - b.startOffset;
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The hosts of the shadow trees a node lies in, outermost first, and the node. */
function wayTo(node: Node): Node[] {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? [...wayTo(root.host), node] : [node];
}

function show(reader: PageReader, occurrence: PlacedOccurrence): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  occurrence.range.startContainer.parentElement?.scrollIntoView({
    block: 'center',
    inline: 'nearest',
    behavior: calm ? 'auto' : 'smooth',
  });
  reader.ring(occurrence);
}
