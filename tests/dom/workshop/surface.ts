import { beforeAll, describe, expect, it } from 'vitest';
import { statesOf } from '../../../workshop/groups.ts';
import { createStage } from '../../../workshop/stage.tsx';
import type { Surface } from '../../../workshop/state.ts';
import { coveredFocus, takenWindows } from './covered.ts';
import { openFolds } from './elements.ts';
import { emulate, stagedPart } from './emulation.ts';
import { hiddenFocus } from './focus.ts';
import { looksOf } from './looks.ts';
import { overflowing } from './overflow.ts';
import { smallTargets } from './targets.ts';
import { violations } from './violations.ts';

const MOST_PRINTED = 20;

/** Holds every state of a surface to WCAG, in every look that changes what a reader sees of it. */
export function describeSurface(surface: Surface): void {
  const states = statesOf(surface);
  const stage = createStage();

  describe.each(looksOf(surface))('$name', ({ look, rules, readsFocus, readsCovers }) => {
    beforeAll(() => emulate(surface, look));

    it.each(states)('$id can be read, reached and pressed', async (state) => {
      await stage.show(state, stagedPart(look));
      const root = stage.root();
      openFolds(root);
      const problems = [
        ...(rules === 'none' ? [] : await violations({ rules, isPage: stage.isPage() })),
        ...overflowing(root).map((problem) => `cut off: ${problem}`),
        ...(readsCovers ? coveredFocus(root) : []).map((problem) => `focus hidden: ${problem}`),
        ...(readsCovers ? takenWindows(root) : []).map((problem) => `no room: ${problem}`),
        ...smallTargets(root).map((problem) => `small: ${problem}`),
        ...(readsFocus ? hiddenFocus(root) : []).map((problem) => `no sign of focus: ${problem}`),
      ];
      expect(counted(problems)).toEqual([]);
    });
  });
}

/** Each problem once, as twenty rows have it twenty times, and no more than can be read. */
function counted(problems: readonly string[]): string[] {
  const counts = [...Map.groupBy(problems, (problem) => problem)].map(([problem, { length }]) =>
    length > 1 ? `${problem} (${length} times)` : problem,
  );
  const more = counts.length - MOST_PRINTED;
  return more > 0 ? [...counts.slice(0, MOST_PRINTED), `and ${more} more`] : counts;
}
