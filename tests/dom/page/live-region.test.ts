import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLiveRegion } from '../../../page/live-region.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a live region', () => {
  it('is there, empty, for a moment before it speaks: screen readers notice changes alone', () => {
    const region = createLiveRegion();
    region.say('EMS: Emergency Medical Services.');
    expect([region.element.getAttribute('role'), region.element.textContent]).toEqual(['status', '']);
    vi.runAllTimers();
    expect(region.element.textContent).toBe('EMS: Emergency Medical Services.');
  });

  it('says the last of several things', () => {
    const region = createLiveRegion();
    region.say('EMS');
    region.say('EMT');
    vi.runAllTimers();
    expect(region.element.textContent).toBe('EMT');
  });

  it('leaves unsaid what nobody waits for any more', () => {
    const region = createLiveRegion();
    region.say('EMS');
    region.stop();
    vi.runAllTimers();
    expect(region.element.textContent).toBe('');
  });
});
