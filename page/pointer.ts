import type { PlacedOccurrence } from './findings.ts';

/** How long the pointer rests on a mark before it is explained, in milliseconds. */
const DWELL = 180;

/** How long the pointer may be elsewhere on its way into the tooltip, in milliseconds. */
const GRACE = 280;

export type PointerOptions = {
  /** The mark at a point of the viewport. */
  hit: (x: number, y: number) => PlacedOccurrence | null;
  /** Whether an event comes from our own tooltip. */
  isOurs: (event: Event) => boolean;
  /** @param point where the pointer came upon the mark, in the viewport */
  open: (occurrence: PlacedOccurrence, point: { x: number; y: number }) => void;
  close: () => void;
  signal: AbortSignal;
};

/** Follows the mouse over the marks: at most one look a frame, and no listener but these. */
export function followPointer({ hit, isOurs, open, close, signal }: PointerOptions): void {
  let over: PlacedOccurrence | null = null;
  let opened: PlacedOccurrence | null = null;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wait = (time: number, then: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(then, time);
  };
  const leave = (): void => {
    over = null;
    clearTimeout(timer);
    if (opened === null) return;
    wait(GRACE, () => {
      opened = null;
      close();
    });
  };
  const enter = (mark: PlacedOccurrence, point: { x: number; y: number }): void => {
    over = mark;
    clearTimeout(timer);
    if (mark === opened) return;
    wait(DWELL, () => {
      opened = mark;
      open(mark, point);
    });
  };
  const look = (x: number, y: number): void => {
    const mark = hit(x, y);
    if (mark === over) return;
    if (mark === null) leave();
    else enter(mark, { x, y });
  };

  addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      cancelAnimationFrame(frame);
      if (isOurs(event)) {
        clearTimeout(timer);
        over = opened;
        return;
      }
      frame = requestAnimationFrame(() => look(event.clientX, event.clientY));
    },
    { capture: true, passive: true, signal },
  );
  document.documentElement.addEventListener('pointerleave', (event) => event.isTrusted && leave(), {
    signal,
  });
  signal.addEventListener(
    'abort',
    () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    },
    { once: true },
  );
}
