import { FRAME_HEIGHT, FRAME_WIDTH } from '../../workshop/frame.ts';
import type { Look } from '../../workshop/look.ts';
import type { Surface } from '../../workshop/state.ts';

/** A look that pictures are taken in, by the name of their folder. */
export type PictureLook = { name: string; look: Partial<Look> };

/** In CSS pixels. */
export type WindowSize = { width: number; height: number };

export const LOOKS: readonly PictureLook[] = [
  { name: 'light', look: { theme: 'light' } },
  { name: 'dark', look: { theme: 'dark' } },
  { name: 'forced-colors', look: { theme: 'dark', forcedColors: true } },
  { name: '320-px', look: { theme: 'light', width: 320 } },
  { name: '400-percent', look: { theme: 'light', width: 320, height: 256 } },
  { name: '200-percent', look: { theme: 'light', text: 200 } },
  { name: 'right-to-left', look: { theme: 'light', direction: 'rtl' } },
  { name: 'spanish', look: { theme: 'light', language: 'es' } },
];

/** Of windows with large text: pages in one as small as many have; zoom makes a tooltip twice as wide. */
const LARGE_TEXT_WIDTH: Readonly<Record<Surface, number>> = {
  tooltip: 2 * FRAME_WIDTH.tooltip,
  popup: FRAME_WIDTH.popup,
  compare: 640,
  options: 640,
  welcome: 640,
};

/** The window that a surface is shown in. */
export function windowSize(surface: Surface, { width, height, text }: Partial<Look>): WindowSize {
  const isLarge = text === 200;
  return {
    width: width ?? (isLarge ? LARGE_TEXT_WIDTH : FRAME_WIDTH)[surface],
    height: height ?? (isLarge ? 2 * FRAME_HEIGHT : FRAME_HEIGHT),
  };
}
