import { describe, expect, it } from 'vitest';
import { median, percentile, rotated, spread } from '../../../bench/statistics.ts';

describe('the median', () => {
  it.each([
    [[3], 3],
    [[10, 9, 2], 9],
    [[4, 1, 3, 2], 2.5],
    [[], Number.NaN],
  ])('of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it('leaves the values in their order', () => {
    const values = [2, 1];
    median(values);
    expect(values).toEqual([2, 1]);
  });
});

describe('a percentile', () => {
  it.each([
    [50, 6],
    [95, 10],
    [0, 1],
    [100, 10],
  ])('of %d is reached in order', (percent, value) => {
    expect(percentile([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], percent)).toBe(value);
  });

  it('of no values is no number', () => {
    expect(percentile([], 50)).toBeNaN();
  });
});

describe('taking turns', () => {
  it.each([
    [0, 'abc'],
    [1, 'bca'],
    [5, 'cab'],
  ])('begins %d places on', (places, order) => {
    expect(rotated([...'abc'], places).join('')).toBe(order);
  });
});

describe('a choice of many', () => {
  it('takes all of few', () => {
    expect(spread([1, 2], 3)).toEqual([1, 2]);
  });

  it('takes some at even distances', () => {
    expect(spread([0, 1, 2, 3, 4, 5, 6, 7, 8], 3)).toEqual([0, 3, 6]);
  });
});
