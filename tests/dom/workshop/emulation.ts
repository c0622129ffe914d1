import { cdp, page } from 'vitest/browser';
import { FRAME_HEIGHT, FRAME_WIDTH } from '../../../workshop/frame.ts';
import { type Look, PLAIN_LOOK } from '../../../workshop/look.ts';
import type { Surface } from '../../../workshop/state.ts';

/** Lets the browser itself show what a look asks: its scheme, its forced colors and its window. */
export async function emulate(surface: Surface, { theme, forcedColors, width, height }: Look): Promise<void> {
  await page.viewport(width ?? FRAME_WIDTH[surface], height ?? FRAME_HEIGHT);
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: theme ?? 'light' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
      ...(forcedColors ? [{ name: 'forced-colors', value: 'active' }] : []),
    ],
  });
}

/** What the stage is left to do where the browser emulates the rest. */
export function stagedPart(look: Look): Look {
  return { ...look, theme: PLAIN_LOOK.theme, forcedColors: PLAIN_LOOK.forcedColors };
}
