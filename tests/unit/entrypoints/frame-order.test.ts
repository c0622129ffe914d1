import { describe, expect, it } from 'vitest';
import { framesToTry } from '../../../entrypoints/background/frame-order.ts';

const frames = [
  { frameId: 0, count: 4 },
  { frameId: 5, count: 2 },
  { frameId: 9, count: 1 },
];

/** "5" for a frame that goes on from where it is, "5|" for one that begins at its edge. */
const tried = (current: number, direction: 1 | 0 | -1, some = frames): string =>
  framesToTry({ frames: some, current }, direction)
    .map(({ frameId, fromEdge }) => `${frameId}${fromEdge ? '|' : ''}`)
    .join(' ');

describe('the frames that are asked for a mark', () => {
  it.each([
    [0, 1, '0 5| 9| 0|'],
    [5, 1, '5 9| 0| 5|'],
    [9, 1, '9 0| 5| 9|'],
    [0, 0, '0 5| 9| 0|'],
    [0, -1, '0 9| 5| 0|'],
    [9, -1, '9 5| 0| 9|'],
  ] as const)('from frame %d by %d are %s', (current, direction, expected) => {
    expect(tried(current, direction)).toBe(expected);
  });

  it('begin with the first that has marks where the reader’s has none any more', () => {
    expect(tried(7, 1)).toBe('0 5| 9| 0|');
    expect(tried(7, -1)).toBe('9 5| 0| 9|');
    expect(tried(0, 1, frames.slice(1))).toBe('5 9| 5|');
  });

  it('are the one frame twice where there is one: it goes round', () => {
    expect(tried(0, 1, frames.slice(0, 1))).toBe('0 0|');
  });

  it('are none where nothing is marked', () => {
    expect(framesToTry({ frames: [], current: 0 }, 1)).toEqual([]);
  });

  it('know how many marks come before theirs, and are in all others', () => {
    const around = framesToTry({ frames, current: 9 }, -1).map(({ frameId, before, others }) => [
      frameId,
      before,
      others,
    ]);
    expect(around).toEqual([
      [9, 6, 6],
      [5, 4, 5],
      [0, 0, 3],
      [9, 6, 6],
    ]);
  });
});
