import { cdp } from 'vitest/browser';

/* Input as a hand makes it, by way of the browser: what a test makes up itself is not trusted. */

type Session = { send(method: string, parameters: object): Promise<unknown> };

const session = (): Session => cdp() as unknown as Session;

/** The middle of an element in the browser's window; the tests run in a frame of it. */
function middleOf(element: Element): { x: number; y: number } {
  const box = element.getBoundingClientRect();
  const frame = window.frameElement?.getBoundingClientRect();
  const scale = frame ? frame.width / innerWidth : 1;
  return {
    x: (frame?.x ?? 0) + (box.x + box.width / 2) * scale,
    y: (frame?.y ?? 0) + (box.y + box.height / 2) * scale,
  };
}

/** Presses, drags or lets go of the left button over the middle of an element. */
export async function mouse(action: 'down' | 'drag' | 'up', element: Element): Promise<void> {
  const type = { down: 'mousePressed', drag: 'mouseMoved', up: 'mouseReleased' }[action];
  const place = middleOf(element);
  await session().send('Input.dispatchMouseEvent', {
    ...place,
    type,
    button: 'left',
    buttons: action === 'up' ? 0 : 1,
    clickCount: action === 'drag' ? 0 : 1,
  });
}

/** Clicks with the right button. */
export async function openMenu(element: Element): Promise<void> {
  for (const type of ['mousePressed', 'mouseReleased']) {
    const place = middleOf(element);
    await session().send('Input.dispatchMouseEvent', { ...place, type, button: 'right', clickCount: 1 });
  }
}

/** Puts a finger down on the middle of an element, or so far beside it, or lifts it. */
export async function finger(
  action: 'down' | 'move' | 'up',
  element?: Element,
  beside = { x: 0, y: 0 },
): Promise<void> {
  const type = { down: 'touchStart', move: 'touchMove', up: 'touchEnd' }[action];
  const place = element && middleOf(element);
  const touchPoints = place && action !== 'up' ? [{ x: place.x + beside.x, y: place.y + beside.y }] : [];
  await session().send('Input.dispatchTouchEvent', { type, touchPoints });
}

export async function tap(element: Element): Promise<void> {
  await finger('down', element);
  await finger('up');
}
