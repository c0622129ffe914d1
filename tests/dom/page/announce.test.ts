import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announce } from '../../../page/announce.ts';
import { isOurs } from '../../../page/our-nodes.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
});

const last = () => document.documentElement.lastElementChild as HTMLElement;

describe('an announcement', () => {
  it('is one empty element of ours with a closed root, out of sight, and goes again', () => {
    const before = last();
    announce('Spellout is off on example.org');
    const host = last();
    expect(host).not.toBe(before);
    expect([host.shadowRoot, host.childNodes.length, host.attributes.length]).toEqual([null, 0, 0]);
    expect(isOurs(host)).toBe(true);
    const { width, height } = host.getBoundingClientRect();
    expect(width * height).toBeLessThanOrEqual(1);
    expect(getComputedStyle(host).position).toBe('fixed');
    vi.advanceTimersByTime(1500);
    expect(last()).toBe(before);
  });

  it('is put into a modal dialog, outside of which nothing is spoken', () => {
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    dialog.showModal();
    announce('Spellout is on for example.org');
    expect(dialog.childElementCount).toBe(1);
    vi.advanceTimersByTime(1500);
    expect(dialog.childElementCount).toBe(0);
    dialog.remove();
  });
});
