import { type Look, PLAIN_LOOK } from '../../../workshop/look.ts';
import type { Surface } from '../../../workshop/state.ts';

/** A look, and what is read of a state in it: each look says only what no other one does. */
export type ReadLook = {
  name: string;
  look: Look;
  /** The rules of axe: all of them, those about colors, or none. */
  rules: 'all' | 'colors' | 'none';
  readsFocus: boolean;
};

/** How wide a window is at 200 % text. The popup keeps the width that it gives itself. */
const widthAtLargeText = (surface: Surface): number => (surface === 'popup' ? 380 : 640);

export function looksOf(surface: Surface): ReadLook[] {
  const measured = { rules: 'none', readsFocus: false } as const;
  const colored = { rules: 'colors', readsFocus: true } as const;
  return [
    { name: 'in light colors', look: PLAIN_LOOK, rules: 'all', readsFocus: true },
    { name: 'in dark colors', look: { ...PLAIN_LOOK, theme: 'dark' }, ...colored },
    { name: 'in forced colors', look: { ...PLAIN_LOOK, forcedColors: true }, ...colored },
    { name: 'in 320 px', look: { ...PLAIN_LOOK, width: 320 }, ...measured },
    {
      name: 'with text of 200 %',
      look: { ...PLAIN_LOOK, text: 200, width: widthAtLargeText(surface) },
      ...measured,
    },
    { name: 'from right to left', look: { ...PLAIN_LOOK, direction: 'rtl' }, ...measured },
  ];
}
