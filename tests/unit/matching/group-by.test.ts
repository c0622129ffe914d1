import { expect, it } from 'vitest';
import { groupBy } from '../../../matching/group-by.ts';

it('groups items by their keys, each group in the order of the items', () => {
  const groups = groupBy(['one', 'two', 'three', 'four'], ({ length }) => length);
  expect([...groups]).toEqual([
    [3, ['one', 'two']],
    [5, ['three']],
    [4, ['four']],
  ]);
  expect(groupBy([], String).size).toBe(0);
});
