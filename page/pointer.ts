import type { Asked, Point } from './asked.ts';
import type { PlacedOccurrence } from './findings.ts';

/** How long the pointer may be elsewhere on its way into the tooltip, in milliseconds. */
const GRACE = 280;

/** How long it rests at most where a tooltip is open already, or a key says what it wants, in milliseconds. */
const QUICK = 80;

export type PointerOptions = {
  /** What opens a mark: to rest on it, or to do so while a key is held. */
  opening: 'hover' | 'key';
  holdKey: 'Alt' | 'Control' | 'Shift';
  /** How long the pointer rests on a mark before it is explained, in milliseconds. */
  dwell: number;
  signal: AbortSignal;
};

/** Follows the mouse over the marks: at most one look a frame, and no listener but these. */
export function followPointer(asked: Asked, options: PointerOptions): void {
  const { opening, holdKey, signal } = options;
  const pointer = new Pointer(asked, options);
  const passive = { capture: true, passive: true, signal };
  const isMouse = (event: PointerEvent): boolean => event.isTrusted && event.pointerType !== 'touch';
  addEventListener('pointermove', (event) => isMouse(event) && pointer.move(event), passive);
  addEventListener('pointerdown', (event) => isMouse(event) && pointer.press(event), passive);
  document.documentElement.addEventListener(
    'pointerleave',
    (event) => isMouse(event) && pointer.leaveDocument(),
    { signal },
  );
  if (opening === 'key') {
    const isKey = (event: KeyboardEvent): boolean =>
      event.isTrusted && event.key === holdKey && !event.repeat;
    addEventListener('keydown', (event) => isKey(event) && pointer.pressKey(), passive);
  }
  signal.addEventListener('abort', () => pointer.stop(), { once: true });
}

class Pointer {
  readonly #asked: Asked;
  readonly #options: PointerOptions;
  /** The mark it is on; in the tooltip, the one that is explained. */
  #over: PlacedOccurrence | null = null;
  /** The open mark that closes when the pointer leaves: not one that keys or a finger opened. */
  #mine: PlacedOccurrence | null = null;
  /** Where it is, as long as that is on the page itself. */
  #point: Point | null = null;
  /** Whether its button went down in the tooltip, and was let go outside, as happens when text is selected. */
  #drag: 'none' | 'down' | 'let go' = 'none';
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(asked: Asked, options: PointerOptions) {
    this.#asked = asked;
    this.#options = options;
  }

  move(event: PointerEvent): void {
    cancelAnimationFrame(this.#frame);
    const { opening, holdKey } = this.#options;
    const isDragging = this.#goesOnDragging(event);
    if (this.#asked.isOurs(event)) this.#enterTooltip();
    else if (!isDragging) {
      const point = { x: event.clientX, y: event.clientY };
      const mayOpen = opening === 'hover' || event.getModifierState(holdKey);
      this.#frame = requestAnimationFrame(() => this.#look(point, mayOpen));
    }
  }

  press(event: PointerEvent): void {
    const isInside = this.#asked.isOurs(event);
    if (this.#drag === 'let go' && this.#isMineOpen && !isInside) this.#asked.close();
    this.#drag = isInside ? 'down' : 'none';
  }

  pressKey(): void {
    if (!this.#point) return;
    const mark = this.#asked.hit(this.#point.x, this.#point.y);
    if (mark && mark !== this.#asked.opened()) this.#open(mark, this.#point);
  }

  leaveDocument(): void {
    this.#point = null;
    if (this.#drag === 'none') this.#leave();
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
  }

  get #isMineOpen(): boolean {
    return this.#mine !== null && this.#mine === this.#asked.opened();
  }

  #look(point: Point, mayOpen: boolean): void {
    this.#point = point;
    const found = this.#asked.hit(point.x, point.y);
    const mark = mayOpen || found === this.#asked.opened() ? found : null;
    if (mark === null && this.#isMineOpen && this.#asked.isNear(point)) {
      clearTimeout(this.#timer);
      this.#over = this.#mine;
    } else if (mark !== this.#over) {
      if (mark === null) this.#leave();
      else this.#enter(mark, point);
    }
  }

  #enter(mark: PlacedOccurrence, point: Point): void {
    const { opening, dwell } = this.#options;
    this.#over = mark;
    if (mark === this.#asked.opened()) {
      clearTimeout(this.#timer);
      this.#mine = mark;
      return;
    }
    this.#asked.prepare(mark);
    const isQuick = opening === 'key' || this.#asked.opened() !== null;
    this.#wait(isQuick ? Math.min(dwell, QUICK) : dwell, () => this.#open(mark, point));
  }

  #enterTooltip(): void {
    clearTimeout(this.#timer);
    this.#point = null;
    this.#over = this.#mine = this.#asked.opened();
    if (this.#drag === 'let go') this.#drag = 'none';
  }

  #leave(): void {
    this.#over = null;
    clearTimeout(this.#timer);
    if (this.#isMineOpen) this.#wait(GRACE, () => this.#asked.close());
  }

  #open(mark: PlacedOccurrence, point: Point): void {
    clearTimeout(this.#timer);
    this.#over = this.#mine = mark;
    this.#asked.open(mark, { by: 'pointer', point });
  }

  /** Whoever selects text in the tooltip may go anywhere with it, and rest there until the next press. */
  #goesOnDragging({ buttons }: PointerEvent): boolean {
    if (!this.#isMineOpen) this.#drag = 'none';
    if (this.#drag === 'down' && buttons === 0) this.#drag = 'let go';
    return this.#drag !== 'none';
  }

  #wait(time: number, then: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(then, time);
  }
}
