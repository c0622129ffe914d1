import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { statesOf } from '../../../workshop/groups.ts';
import { PLAIN_LOOK } from '../../../workshop/look.ts';
import { createStage } from '../../../workshop/stage.tsx';
import { emulate } from './emulation.ts';
import { describeSurface } from './surface.ts';

/** What a small laptop leaves of its 1280 × 800 pixels for a page. */
const SMALL_LAPTOP = { width: 1280, height: 660 };

describeSurface('welcome');

describe.each(['en', 'es'] as const)('the first-run page on a small laptop, in %s', (language) => {
  const stage = createStage();

  it.each(statesOf('welcome'))('is one screen: $id', async (state) => {
    await emulate('welcome', PLAIN_LOOK);
    await page.viewport(SMALL_LAPTOP.width, SMALL_LAPTOP.height);
    await stage.show(state, { ...PLAIN_LOOK, language });
    expect(innerHeight).toBe(SMALL_LAPTOP.height);
    expect(document.documentElement.scrollHeight).toBe(SMALL_LAPTOP.height);
  });
});
