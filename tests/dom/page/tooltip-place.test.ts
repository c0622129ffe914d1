import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, isNear, partAt, placeTooltip } from '../../../page/tooltip-place.ts';

const MARGIN = 8;
const GAP = 6;

const viewports = fc.record({
  width: fc.integer({ min: 80, max: 4000 }),
  height: fc.integer({ min: 60, max: 3000 }),
});
const sizes = fc.record({
  width: fc.integer({ min: 60, max: 340 }),
  height: fc.integer({ min: 40, max: 420 }),
});

/** Marks anywhere on the screen and a good deal beyond it. */
const marks = fc
  .record({
    left: fc.integer({ min: -500, max: 4500 }),
    top: fc.integer({ min: -500, max: 3500 }),
    width: fc.integer({ min: 0, max: 300 }),
    height: fc.integer({ min: 0, max: 80 }),
  })
  .map(({ left, top, width, height }): Box => ({ left, top, right: left + width, bottom: top + height }));

describe('the place of a tooltip', () => {
  it('is inside the viewport wherever the mark is, as long as it fits there', () => {
    fc.assert(
      fc.property(marks, sizes, viewports, (mark, size, viewport) => {
        const { x, y, space } = placeTooltip(mark, size, viewport);
        const height = Math.min(size.height, space);
        expect(x).toBeGreaterThanOrEqual(MARGIN);
        expect(y).toBeGreaterThanOrEqual(MARGIN);
        expect(y + height).toBeLessThanOrEqual(Math.max(viewport.height - MARGIN, MARGIN + height) + 1);
        if (size.width <= viewport.width - 2 * MARGIN) {
          expect(x + size.width).toBeLessThanOrEqual(viewport.width - MARGIN + 1);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('never covers a mark on the screen where there is room above or below it', () => {
    fc.assert(
      fc.property(marks, sizes, viewports, (mark, size, viewport) => {
        const { y, space } = placeTooltip(mark, size, viewport);
        const height = Math.min(size.height, space);
        const room = Math.max(mark.top, viewport.height - mark.bottom) - GAP - MARGIN;
        fc.pre(mark.top >= 0 && mark.bottom <= viewport.height && room >= Math.min(180, height));
        expect(y >= mark.bottom + GAP - 1 || y + height <= mark.top - GAP + 1).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  const MARK: Box = { left: 100, top: 300, right: 140, bottom: 320 };
  const SIZE = { width: 300, height: 200 };

  it.each([
    ['below the mark', MARK, { width: 1000, height: 800 }, { x: 100, y: 326 }],
    ['above it where there is no room below', MARK, { width: 1000, height: 400 }, { x: 100, y: 94 }],
    [
      'moved to the left at the edge',
      { ...MARK, left: 900, right: 940 },
      { width: 1000, height: 800 },
      { x: 692, y: 326 },
    ],
    [
      'moved to the right at the other edge',
      { ...MARK, left: -30, right: 10 },
      { width: 1000, height: 800 },
      { x: 8, y: 326 },
    ],
    [
      'over it in a low window',
      { ...MARK, top: 40, bottom: 60 },
      { width: 1000, height: 120 },
      { x: 100, y: 8 },
    ],
  ])('is %s', (_name, mark, viewport, expected) => {
    expect(placeTooltip(mark, SIZE, viewport)).toMatchObject(expected);
  });
});

describe('the part of a broken mark', () => {
  const parts: Box[] = [
    { left: 700, top: 100, right: 780, bottom: 120 },
    { left: 20, top: 120, right: 90, bottom: 140 },
  ];

  it.each([
    ['the first for a pointer in it', { x: 720, y: 110 }, parts[0]],
    ['the second for a pointer in it', { x: 30, y: 130 }, parts[1]],
    ['the nearest for a pointer beside it', { x: 95, y: 131 }, parts[1]],
  ])('is %s', (_name, point, expected) => {
    expect(partAt(parts, point)).toBe(expected);
  });

  it('is none where there is none', () => {
    expect(partAt([], { x: 0, y: 0 })).toBeUndefined();
  });
});

describe('a point near the tooltip', () => {
  const box = { left: 100, top: 200, right: 300, bottom: 400 };

  it.each([
    [150, 300, true],
    [150, 200 - GAP, true],
    [150, 400 + GAP, true],
    [100 - GAP, 300, true],
    [150, 200 - GAP - 1, false],
    [300 + GAP + 1, 300, false],
  ])('at %d, %d: %s', (x, y, near) => {
    expect(isNear(box, { x, y })).toBe(near);
  });
});
