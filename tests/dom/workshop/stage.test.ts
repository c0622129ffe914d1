import { describe, expect, it } from 'vitest';
import { type NamedState, statesOf } from '../../../workshop/groups.ts';
import { PLAIN_LOOK } from '../../../workshop/look.ts';
import { createStage } from '../../../workshop/stage.tsx';

const stage = createStage();
const [tooltip] = statesOf('tooltip') as [NamedState];
const [compare] = statesOf('compare') as [NamedState];

const groundOf = (element: Element | null) => element && getComputedStyle(element).backgroundColor;

describe('the stage', () => {
  it('shows a tooltip in a shadow root, and nothing of it in the page', async () => {
    await stage.show(tooltip, PLAIN_LOOK);
    expect(stage.root()).toBeInstanceOf(ShadowRoot);
    expect(stage.root().querySelector('[role=tooltip]')).not.toBeNull();
    expect(document.querySelector('[role=tooltip]')).toBeNull();
  });

  it('shows a page in #app, in place of what was shown before', async () => {
    await stage.show(tooltip, PLAIN_LOOK);
    await stage.show(compare, PLAIN_LOOK);
    expect(stage.root()).toBe(document.getElementById('app'));
    expect(document.body.childElementCount).toBe(1);
  });

  it.each([
    ['light', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(27, 35, 43)'],
  ] as const)('answers the question for a %s scheme itself where a look asks', async (theme, ground) => {
    await stage.show(compare, { ...PLAIN_LOOK, theme });
    expect(groundOf(document.body)).toBe(ground);
    await stage.show(tooltip, { ...PLAIN_LOOK, theme });
    expect(groundOf(stage.root().querySelector('.panel'))).toBe(ground);
  });

  it('turns around and enlarges what is on it', async () => {
    await stage.show(compare, { ...PLAIN_LOOK, direction: 'rtl', text: 200 });
    expect(getComputedStyle(document.body).direction).toBe('rtl');
    expect(getComputedStyle(document.documentElement).fontSize).toBe('32px');
    await stage.show(tooltip, { ...PLAIN_LOOK, text: 200 });
    expect(stage.root().querySelector('.panel')?.currentCSSZoom).toBe(2);
  });
});
