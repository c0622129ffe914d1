import type { ShortForm } from '../glossary/types.ts';
import type { PlacedOccurrence } from './findings.ts';
import { liveRange, spanOver } from './hit-test.ts';
import { comparePlaces } from './page-order.ts';
import type { PageReader } from './page-reader.ts';

/** On, back, or to stay: 0 is the mark last come to. */
export type Direction = 1 | 0 | -1;

/** A mark, and which of how many it is in the order of its document. The first is 1. */
export type Stepped = { mark: PlacedOccurrence; position: number; count: number };

/** Goes from mark to mark of a document, in its order. */
export type Stepper = {
  /** To the next mark of a short form, and round again at the end; null if there is none. */
  toNextOf(shortForm: ShortForm): PlacedOccurrence | null;
  /**
   * To the next or previous mark; null behind the last one. Begins where the reader is: at what is selected, or at
   * what is in view.
   *
   * @param fromEdge begins at the start of the document instead, or going back at its end.
   * @param opened the mark that is explained, whoever opened it: the reader is there.
   */
  go(direction: Direction, fromEdge: boolean, opened?: PlacedOccurrence | null): Stepped | null;
};

export function createStepper(reader: PageReader): Stepper {
  let last: PlacedOccurrence | null = null;
  const come = (mark: PlacedOccurrence | null): void => {
    last = mark;
    if (mark) show(reader, mark);
  };
  return {
    toNextOf(shortForm) {
      const marks = reader.occurrences().filter((occurrence) => occurrence.shortForm === shortForm);
      come(nextTo(last, marks, 1) ?? nextTo(null, marks, 1));
      return last;
    },
    go(direction, fromEdge, opened) {
      const marks = reader.occurrences();
      const known = marks.find((mark) => mark === (opened ?? last));
      const way = direction || 1;
      let mark: PlacedOccurrence | null;
      if (fromEdge) mark = nextTo(null, marks, way);
      else if (known) mark = direction === 0 ? known : nextTo(known, marks, way);
      else mark = nearest(marks, way);
      if (!mark) return null;
      come(mark);
      const before = marks.filter((other) => compare(other, mark) < 0).length;
      return { mark, position: before + 1, count: marks.length };
    },
  };
}

/** A mark, or anything else that stands somewhere. */
type Place = { start: { node: Node; offset: number } };

function compare({ start: a }: Place, { start: b }: Place): number {
  return comparePlaces(a.node, b.node) || a.offset - b.offset;
}

/** The first mark behind a place, or going back the last one before it; of all where there is no place. */
function nextTo(
  place: Place | null,
  marks: readonly PlacedOccurrence[],
  way: 1 | -1,
): PlacedOccurrence | null {
  let best: PlacedOccurrence | null = null;
  for (const mark of marks) {
    if (place && compare(mark, place) * way <= 0) continue;
    if (best === null || compare(mark, best) * way < 0) best = mark;
  }
  return best;
}

/** The mark to begin at: at the selection if that is in view, else in view, else the next one on the way. */
function nearest(marks: readonly PlacedOccurrence[], way: 1 | -1): PlacedOccurrence | null {
  const selected = selectionInView();
  if (selected) {
    const isAhead = (mark: PlacedOccurrence): boolean =>
      way === 1 ? compare({ start: mark.end }, selected) >= 0 : compare(mark, { start: selected.end }) <= 0;
    return nextTo(null, marks.filter(isAhead), way);
  }
  // One range for all of them: the page pays for each that lives.
  const range = document.createRange();
  const sides = marks.map((mark) => {
    spanOver(range, mark);
    return sideOfView(range.getBoundingClientRect()) * way;
  });
  const inView = marks.filter((_, at) => sides[at] === 0);
  return nextTo(null, inView.length > 0 ? inView : marks.filter((_, at) => sides[at] === 1), way);
}

/** -1 above the viewport, 1 below it, 0 in it. */
function sideOfView({ top, bottom }: DOMRect): -1 | 0 | 1 {
  if (bottom <= 0) return -1;
  return top >= innerHeight ? 1 : 0;
}

/** Where the selection or the caret begins and ends, if a reader can see it. */
function selectionInView(): (Place & { end: Place['start'] }) | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const box = range.getBoundingClientRect();
  const hasPlace = box.height > 0 || box.top !== 0;
  if (!hasPlace || sideOfView(box) !== 0) return null;
  return {
    start: { node: range.startContainer, offset: range.startOffset },
    end: { node: range.endContainer, offset: range.endOffset },
  };
}

const { scrollIntoView, getBoundingClientRect } = Element.prototype;

function show(reader: PageReader, mark: PlacedOccurrence): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = calm ? 'auto' : 'smooth';
  const parent = mark.start.node.parentElement;
  if (parent && getBoundingClientRect.call(parent).height <= innerHeight / 2) {
    scrollIntoView.call(parent, { block: 'center', inline: 'nearest', behavior });
  } else if (parent) {
    // The middle of a long paragraph may be anywhere.
    scrollIntoView.call(parent, { block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const { top, bottom } = liveRange(mark).getBoundingClientRect();
    scrollBy({ top: (top + bottom - innerHeight) / 2, behavior });
  }
  reader.ring(mark);
}
