import type { Asked, Point } from './asked.ts';

/** How long a finger rests on a mark to read it, in milliseconds. */
const PRESS_TIME = 500;

/** How far it may stray meanwhile, in CSS pixels. */
const SLOP = 10;

/** How long after the finger has left a click or menu may still belong to its press, in milliseconds. */
const AFTERMATH = 400;

/**
 * A long press on a mark reads it, in a link too. Of such a press, and of no other, the browser's own menu is
 * prevented, and the click that may follow. Comes before whatever else listens to clicks.
 */
export function followLongPress(asked: Asked, signal: AbortSignal): void {
  let press: Press | null = null;
  addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted || event.pointerType !== 'touch') return;
      press?.end();
      press = null;
      // A second finger means to zoom.
      if (!event.isPrimary || asked.isOurs(event)) return;
      const point = { x: event.clientX, y: event.clientY };
      const mark = asked.hit(point.x, point.y);
      if (mark) press = followPress(point, { read: () => asked.open(mark, { by: 'touch', point }), signal });
    },
    { capture: true, passive: true, signal },
  );
  addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || !press?.hasRead()) return;
      event.preventDefault();
      // A page that follows its links by script would go on all the same.
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
}

type Press = {
  /** Whether it was long enough, and what comes now may still belong to it. */
  hasRead(): boolean;
  end(): void;
};

function followPress(start: Point, { read, signal }: { read: () => void; signal: AbortSignal }): Press {
  const controller = new AbortController();
  const ended = AbortSignal.any([signal, controller.signal]);
  const end = (): void => controller.abort();
  let isRead = false;
  const readOnce = (): void => {
    if (!isRead) read();
    isRead = true;
  };
  let timer = setTimeout(readOnce, PRESS_TIME);
  ended.addEventListener('abort', () => clearTimeout(timer), { once: true });
  const leave = (event: PointerEvent): void => {
    if (!event.isTrusted) return;
    clearTimeout(timer);
    if (isRead) timer = setTimeout(end, AFTERMATH);
    else end();
  };
  const move = ({ isTrusted, clientX, clientY }: PointerEvent): void => {
    if (isTrusted && !isRead && Math.hypot(clientX - start.x, clientY - start.y) >= SLOP) end();
  };
  const passive = { capture: true, passive: true, signal: ended };
  addEventListener('pointermove', move, passive);
  addEventListener('pointerup', leave, passive);
  addEventListener('pointercancel', leave, passive);
  addEventListener(
    'contextmenu',
    (event) => {
      if (!event.isTrusted) return;
      // Some browsers take a press for a long one a little sooner: their menu says that it is.
      readOnce();
      event.preventDefault();
    },
    { capture: true, signal: ended },
  );
  return { hasRead: () => isRead && !ended.aborted, end };
}
