import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PlacedOccurrence } from '../../../page/findings.ts';
import { followPointer } from '../../../page/pointer.ts';
import { useBody } from './body.ts';

useBody();

let controller: AbortController;
let seen: string[];

const find = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

function occurrence(shortForm: string): PlacedOccurrence {
  const node = find(shortForm).firstChild as Text;
  const place = { start: { node, offset: 0 }, end: { node, offset: 3 } };
  return new PlacedOccurrence({ shortForm, run: 0, start: 0, end: 3 }, place, null);
}

beforeEach(() => {
  const boxes = ['EMS', 'EMT', 'ours', 'plain'].map((id) => `<p id="${id}" style="height:40px">${id}</p>`);
  document.body.innerHTML = boxes.join('');
  controller = new AbortController();
  seen = [];
  const marks = ['EMS', 'EMT'].map(occurrence);
  followPointer({
    hit: (x, y) =>
      marks.find(({ shortForm }) => find(shortForm).contains(document.elementFromPoint(x, y))) ?? null,
    isOurs: (event) => event.target === find('ours'),
    open: ({ shortForm }) => seen.push(`open ${shortForm}`),
    close: () => seen.push('close'),
    signal: controller.signal,
  });
});

afterEach(() => controller.abort());

/** Moves the real mouse, and waits until all of some things have been seen. */
async function hover(id: string, expected: readonly string[]): Promise<void> {
  await userEvent.hover(find(id));
  await vi.waitFor(() => expect(seen).toEqual(expected), { timeout: 5000 });
}

describe('the pointer', () => {
  it('opens the mark it rests on, and closes it once it is elsewhere', async () => {
    await hover('EMS', ['open EMS']);
    await hover('plain', ['open EMS', 'close']);
  });

  it('goes from mark to mark without a close between', async () => {
    await hover('EMS', ['open EMS']);
    await hover('EMT', ['open EMS', 'open EMT']);
  });

  it('keeps a mark open that it leaves for the tooltip', async () => {
    await hover('EMS', ['open EMS']);
    await userEvent.hover(find('ours'));
    await hover('EMT', ['open EMS', 'open EMT']);
  });

  it('opens nothing for events that the page makes up', async () => {
    await userEvent.hover(find('plain'));
    const { x, y } = find('EMS').getBoundingClientRect();
    for (const type of ['pointermove', 'pointerover', 'mousemove']) {
      const init = { clientX: x + 5, clientY: y + 5, bubbles: true, pointerType: 'mouse' };
      find('EMS').dispatchEvent(new PointerEvent(type, init));
    }
    // A made-up event before a real one would have been seen first.
    await hover('EMT', ['open EMT']);
  });

  it('closes nothing for events that the page makes up', async () => {
    await hover('EMS', ['open EMS']);
    document.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
    await hover('EMT', ['open EMS', 'open EMT']);
  });

  it('is followed no longer after the end', async () => {
    await userEvent.hover(find('EMS'));
    controller.abort();
    const hit = vi.fn(() => null);
    const next = new AbortController();
    followPointer({ hit, isOurs: () => false, open: vi.fn(), close: vi.fn(), signal: next.signal });
    await userEvent.hover(find('EMT'));
    await vi.waitFor(() => expect(hit).toHaveBeenCalled());
    next.abort();
    expect(seen).toEqual([]);
  });
});
