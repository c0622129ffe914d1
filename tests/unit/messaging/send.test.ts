import { describe, expect, it, vi } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import { createSendToBackground, createSendToPage } from '../../../messaging/send.ts';

describe('sending', () => {
  it('to the background puts the name beside the request', async () => {
    const sendMessage = vi.fn(async () => null);
    const answer = await createSendToBackground({ sendMessage })('leaveTooltip', {
      way: 'compare',
      value: 'EMS',
    });
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({
      name: 'leaveTooltip',
      way: 'compare',
      value: 'EMS',
    });
    expect(answer).toBeNull();
  });

  it.each([
    ['one frame', 3, { frameId: 3 }],
    ['every frame', 'all', {}],
  ] as const)('to a page reaches %s of one tab', async (_what, frameId, options) => {
    const sent: unknown[] = [];
    // Generic, as the browser's own is; a mock function cannot be.
    const sendMessage: Tabs.Static['sendMessage'] = async (...call) => {
      sent.push(call);
      return true as never;
    };
    const request = { shortForm: 'EMS' };
    const answer = await createSendToPage({ sendMessage })({ tabId: 7, frameId }, 'goTo', request);
    expect(sent).toEqual([[7, { name: 'goTo', shortForm: 'EMS' }, options]]);
    expect(answer).toBe(true);
  });

  it('rejects where nobody is there to hear', async () => {
    const sendMessage = async () => Promise.reject(new Error('no receiving end'));
    await expect(createSendToBackground({ sendMessage })('askAddress', {})).rejects.toThrow(
      'no receiving end',
    );
  });
});
