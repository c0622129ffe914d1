import { describe, expect, it } from 'vitest';
import { filterOfText, textOfFilter } from '../../../settings/filter-text.ts';

describe('the text of a filter', () => {
  it.each([
    ['an empty one', []],
    ['one of small numbers', [0, 1, 2]],
    ['one of any bits', [-1, 0x7fffffff, -0x80000000, 0x0a0d2b2f]],
  ])('of %s is read back as it was', (_name, numbers) => {
    expect(filterOfText(textOfFilter(Int32Array.from(numbers)))).toEqual(Int32Array.from(numbers));
  });

  it('is that of a part of a larger buffer alone', () => {
    const part = Int32Array.from([1, 2, 3, 4]).subarray(1, 3);
    expect(filterOfText(textOfFilter(part))).toEqual(Int32Array.from([2, 3]));
  });

  it('is plain Base64', () => {
    expect(textOfFilter(Int32Array.from([1, -1]))).toMatch(/^[A-Za-z0-9+/]+=*$/);
  });
});
