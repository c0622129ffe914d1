import type { PlacedOccurrence } from './findings.ts';
import type { PageReader } from './page-reader.ts';
import { isText } from './safe-dom.ts';

/** How far beside a mark the pointer still counts as on it, in CSS pixels. */
const SLACK = 2;

/**
 * The mark at a point of the viewport. By caret position and not by
 * `highlightsFromPoint`, which looks at every range there is.
 */
export function occurrenceAt(reader: PageReader, x: number, y: number): PlacedOccurrence | null {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: reader.shadowRoots() });
  if (!caret || !isText(caret.offsetNode)) return null;
  const { offsetNode: node, offset } = caret;
  const near = reader.occurrencesNear(node).filter((occurrence) => holds(occurrence, node, offset));
  return near.find((occurrence) => rectsOf(occurrence).some((rect) => isInside(rect, x, y))) ?? null;
}

/** The rectangles a mark is painted in: more than one where a line breaks in it. */
export function rectsOf(occurrence: PlacedOccurrence): DOMRect[] {
  return [...liveRange(occurrence).getClientRects()];
}

/** A live range for one look; nothing keeps it. */
export function liveRange(place: Pick<PlacedOccurrence, 'start' | 'end'>): Range {
  return spanOver(document.createRange(), place);
}

/** Moves a live range over a mark. Its text may have been cut since it was marked. */
export function spanOver(range: Range, { start, end }: Pick<PlacedOccurrence, 'start' | 'end'>): Range {
  range.setStart(start.node, Math.min(start.offset, start.node.length));
  range.setEnd(end.node, Math.min(end.offset, end.node.length));
  return range;
}

/** Whether a place lies in a range, its ends included. */
function holds(occurrence: PlacedOccurrence, node: Node, offset: number): boolean {
  // Unlike comparePoint this does not throw where the range's end has left the tree.
  return liveRange(occurrence).isPointInRange(node, offset);
}

function isInside(rect: DOMRect, x: number, y: number): boolean {
  return (
    x >= rect.left - SLACK && x <= rect.right + SLACK && y >= rect.top - SLACK && y <= rect.bottom + SLACK
  );
}
