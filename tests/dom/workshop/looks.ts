import { type Look, PLAIN_LOOK } from '../../../workshop/look.ts';
import type { Surface } from '../../../workshop/state.ts';

/** A look, and what is read of a state in it: each look says only what no other one does. */
export type ReadLook = {
  name: string;
  look: Look;
  /** The rules of axe: all of them, those about colors, or none. */
  rules: 'all' | 'colors' | 'none';
  readsFocus: boolean;
  /** Whether what stays while the rest is scrolled is looked at, too. */
  readsCovers: boolean;
};

/**
 * Text of 200 % in a window that stays as wide as it was; the popup gives itself its width. The tooltip's px grow by
 * the browser's zoom alone, which is a narrower window to it.
 */
function largeText(surface: Surface): ReadLook[] {
  if (surface === 'tooltip') return [];
  const look: Look = { ...PLAIN_LOOK, text: 200, width: surface === 'popup' ? 380 : 640 };
  return [
    { name: 'with text of 200 %', look, ...MEASURED },
    { name: 'in Spanish, with text of 200 %', look: { ...look, language: 'es' }, ...MEASURED },
  ];
}

const MEASURED = { rules: 'none', readsFocus: false, readsCovers: false } as const;
const COLORED = { rules: 'colors', readsFocus: true, readsCovers: false } as const;

/** What is left of a window of 1280 by 1024 px where the browser shows everything four times as large. */
const ZOOMED = { width: 320, height: 256 };

export function looksOf(surface: Surface): ReadLook[] {
  return [
    { name: 'in light colors', look: PLAIN_LOOK, rules: 'all', readsFocus: true, readsCovers: true },
    { name: 'in dark colors', look: { ...PLAIN_LOOK, theme: 'dark' }, ...COLORED },
    { name: 'in forced colors', look: { ...PLAIN_LOOK, forcedColors: true }, ...COLORED },
    { name: 'in 320 px', look: { ...PLAIN_LOOK, width: 320 }, ...MEASURED },
    { name: 'at 400 %', look: { ...PLAIN_LOOK, ...ZOOMED }, ...MEASURED, readsCovers: true },
    ...largeText(surface),
    { name: 'from right to left', look: { ...PLAIN_LOOK, direction: 'rtl' }, ...MEASURED },
  ];
}
