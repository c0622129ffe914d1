import type { Surface } from './state.ts';

/** How wide a surface is where nothing else is asked, in CSS pixels. */
export const FRAME_WIDTH: Readonly<Record<Surface, number>> = {
  tooltip: 372,
  popup: 380,
  compare: 1080,
  options: 1080,
  welcome: 1080,
};

/** Of a frame before anything is measured; what takes its height from the window goes by it. */
export const FRAME_HEIGHT = 720;

/** How large a window has to be to show all of what is on stage, in CSS pixels. */
export function shownSize(root: HTMLElement | ShadowRoot): { width: number; height: number } {
  if (root instanceof ShadowRoot) {
    const { right, bottom } = root.firstElementChild?.getBoundingClientRect() ?? new DOMRect();
    const zoom = root.host.currentCSSZoom;
    return { width: Math.ceil(zoom * (right + 24)), height: Math.ceil(zoom * (bottom + 24)) };
  }
  const { scrollWidth } = document.documentElement;
  return { width: scrollWidth, height: Math.ceil(document.body.getBoundingClientRect().height) };
}
