/** A rectangle of the viewport, in CSS pixels. */
export type Box = { left: number; top: number; right: number; bottom: number };

type Size = { width: number; height: number };

/** Where a tooltip goes. */
export type Place = {
  x: number;
  y: number;
  /** How high it may be there; it scrolls rather than be higher. */
  space: number;
};

/** How far the tooltip keeps from its mark and from the edges of the viewport, in CSS pixels. */
const GAP = 6;
export const MARGIN = 8;

/** The least height that a tooltip is squeezed into, in CSS pixels: below that it helps nobody. */
const LEAST_HEIGHT = 180;

/**
 * Below its mark if there is room, else above it if there is more; in a window
 * too low for either over the mark. Always inside the viewport, if it fits there.
 *
 * @param size of the tooltip with all its content.
 */
export function placeTooltip(mark: Box, size: Size, viewport: Size): Place {
  const below = viewport.height - MARGIN - (mark.bottom + GAP);
  const above = mark.top - GAP - MARGIN;
  const isBelow = size.height <= below || below >= above;
  const most = viewport.height - 2 * MARGIN;
  const space = Math.max(0, Math.min(most, Math.max(LEAST_HEIGHT, isBelow ? below : above)));
  const height = Math.min(size.height, space);
  const y = isBelow ? mark.bottom + GAP : mark.top - GAP - height;
  return {
    x: within(mark.left, viewport.width - MARGIN - size.width),
    y: within(y, viewport.height - MARGIN - height),
    space,
  };
}

/** Of a mark that breaks over lines, the part the pointer is at. */
export function partAt(parts: readonly Box[], point: { x: number; y: number }): Box | undefined {
  const distanceTo = ({ left, top, right, bottom }: Box): number =>
    Math.max(left - point.x, point.x - right, 0) + Math.max(top - point.y, point.y - bottom, 0);
  return parts.reduce<Box | undefined>(
    (best, part) => (best && distanceTo(best) <= distanceTo(part) ? best : part),
    undefined,
  );
}

/** Whether a point is in a box, or no farther from it than its mark is. */
export function isNear({ left, top, right, bottom }: Box, { x, y }: { x: number; y: number }): boolean {
  return x >= left - GAP && x <= right + GAP && y >= top - GAP && y <= bottom + GAP;
}

/** Where both edges can't be kept to, the first one is. */
function within(value: number, most: number): number {
  return Math.round(Math.max(MARGIN, Math.min(value, most)));
}
