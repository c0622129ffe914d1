import { beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { followPointer, type PointerOptions } from '../../../page/pointer.ts';
import { find, hover, pause, saw, useAskingPage } from './asking-page.ts';
import { mouse } from './real-input.ts';

const boxes = ['EMS', 'EMT', 'gap', 'ours', 'plain'].map(
  (id) => `<p id="${id}" style="height:40px">${id}</p>`,
);
const page = useAskingPage(boxes.join(''));

/** More than the time that a pointer may be elsewhere before the tooltip closes. */
const LONG = 450;

function follow(options: Partial<PointerOptions> = {}): void {
  const { asked, signal } = page;
  followPointer(asked, { opening: 'hover', holdKey: 'Alt', dwell: 180, signal, ...options });
}

beforeEach(async () => {
  await userEvent.hover(find('plain'));
});

describe('the pointer', () => {
  it('opens the mark it rests on, and closes it once it is elsewhere', async () => {
    follow();
    await hover(page, 'EMS', ['open EMS']);
    await hover(page, 'plain', ['open EMS', 'close']);
  });

  it('opens nothing before it has rested as long as the reader wants', async () => {
    follow({ dwell: 700 });
    await hover(page, 'EMS', []);
    await pause(400);
    expect(page.seen).toEqual([]);
    // What would be shown is asked for meanwhile.
    expect(page.prepared).toEqual(['EMS']);
    await saw(page, ['open EMS']);
  });

  it('opens at once where that is what the reader wants', async () => {
    follow({ dwell: 0 });
    await userEvent.hover(find('EMS'));
    await pause(60);
    expect(page.seen).toEqual(['open EMS']);
  });

  it('goes from mark to mark without a close between, and without the whole wait', async () => {
    follow({ dwell: 600 });
    await hover(page, 'EMS', ['open EMS']);
    await userEvent.hover(find('EMT'));
    await pause(250);
    expect(page.seen).toEqual(['open EMS', 'open EMT']);
  });

  it('keeps a mark open that it leaves for the tooltip', async () => {
    follow();
    await hover(page, 'EMS', ['open EMS']);
    await userEvent.hover(find('ours'));
    await pause(LONG);
    await hover(page, 'EMT', ['open EMS', 'open EMT']);
  });

  it('may take its time in the gap between the mark and the tooltip', async () => {
    follow();
    await hover(page, 'EMS', ['open EMS']);
    await userEvent.hover(find('gap'));
    await pause(LONG);
    expect(page.seen).toEqual(['open EMS']);
    await hover(page, 'plain', ['open EMS', 'close']);
  });

  it('leaves alone what keys or a finger have opened', async () => {
    follow();
    page.asked.open(page.mark('EMT'), { by: 'touch', point: { x: 0, y: 0 } });
    await hover(page, 'ours', ['open EMT']);
    page.asked.open(page.mark('EMS'), { by: 'touch', point: { x: 0, y: 0 } });
    await userEvent.hover(find('plain'));
    await pause(LONG);
    expect(page.seen).toEqual(['open EMT', 'open EMS']);
  });

  it('is followed no longer after the end', async () => {
    follow();
    await userEvent.hover(find('EMS'));
    page.end();
    const hit = vi.fn(() => null);
    const next = new AbortController();
    const asked = { ...page.asked, hit };
    followPointer(asked, { opening: 'hover', holdKey: 'Alt', dwell: 180, signal: next.signal });
    await userEvent.hover(find('EMT'));
    await vi.waitFor(() => expect(hit).toHaveBeenCalled());
    next.abort();
    expect(page.seen).toEqual([]);
  });
});

describe('a pointer that selects text in the tooltip', () => {
  it('may go anywhere with its button down, and rest there, until the next press elsewhere', async () => {
    follow();
    await hover(page, 'EMS', ['open EMS']);
    await userEvent.hover(find('ours'));
    await mouse('down', find('ours'));
    await mouse('drag', find('EMT'));
    await pause(LONG);
    await mouse('up', find('EMT'));
    await userEvent.hover(find('plain'));
    await pause(LONG);
    expect(page.seen).toEqual(['open EMS']);
    await mouse('down', find('plain'));
    await mouse('up', find('plain'));
    await saw(page, ['open EMS', 'close']);
  });

  it('closes it as ever once it has been back in it', async () => {
    follow();
    await hover(page, 'EMS', ['open EMS']);
    await mouse('down', find('ours'));
    await mouse('drag', find('plain'));
    await mouse('up', find('plain'));
    await userEvent.hover(find('ours'));
    await hover(page, 'plain', ['open EMS', 'close']);
  });
});

describe('a pointer that opens with a key', () => {
  it('opens nothing without it', async () => {
    follow({ opening: 'key', holdKey: 'Shift' });
    await userEvent.hover(find('EMS'));
    await userEvent.keyboard('{Alt}');
    await pause(LONG);
    expect(page.seen).toEqual([]);
  });

  it('opens where it rests as the key goes down, and lets go of the key but not of the mark', async () => {
    follow({ opening: 'key', holdKey: 'Shift' });
    await userEvent.hover(find('EMS'));
    await pause(60);
    await userEvent.keyboard('{Shift>}');
    await saw(page, ['open EMS']);
    await userEvent.keyboard('{/Shift}');
    await pause(LONG);
    expect(page.seen).toEqual(['open EMS']);
    await hover(page, 'plain', ['open EMS', 'close']);
  });

  it('opens what it comes to while the key is down', async () => {
    follow({ opening: 'key', holdKey: 'Control' });
    await userEvent.keyboard('{Control>}');
    await userEvent.hover(find('EMT'));
    await saw(page, ['open EMT']);
    await userEvent.keyboard('{/Control}');
  });

  it('opens nothing once it has left the mark', async () => {
    follow({ opening: 'key', holdKey: 'Shift' });
    await userEvent.hover(find('EMS'));
    await userEvent.hover(find('plain'));
    await pause(60);
    await userEvent.keyboard('{Shift}');
    await pause(100);
    expect(page.seen).toEqual([]);
  });
});

describe('events that the page makes up', () => {
  it('open nothing', async () => {
    follow();
    const { x, y } = find('EMS').getBoundingClientRect();
    for (const type of ['pointermove', 'pointerover', 'mousemove']) {
      const init = { clientX: x + 5, clientY: y + 5, bubbles: true, pointerType: 'mouse' };
      find('EMS').dispatchEvent(new PointerEvent(type, init));
    }
    // A made-up event before a real one would have been seen first.
    await hover(page, 'EMT', ['open EMT']);
  });

  it('press no key', async () => {
    follow({ opening: 'key', holdKey: 'Shift' });
    await userEvent.hover(find('EMS'));
    await pause(60);
    find('EMS').dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', shiftKey: true, bubbles: true }));
    await pause(60);
    expect(page.seen).toEqual([]);
  });

  it('close nothing', async () => {
    follow();
    await hover(page, 'EMS', ['open EMS']);
    document.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
    await pause(LONG);
    expect(page.seen).toEqual(['open EMS']);
  });
});
