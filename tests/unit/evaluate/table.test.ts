import { describe, expect, it } from 'vitest';
import { percent, tableOf } from '../../../bench/evaluate/table.ts';

describe('a table', () => {
  it('is as wide as its widest cells, the first column to the left, the others to the right', () => {
    expect(
      tableOf(
        ['short form', 'n'],
        [
          ['EMS', '1,205'],
          ['a longer short form', '7'],
        ],
      ),
    ).toBe(
      [
        '| short form          |     n |',
        '| ------------------- | ----: |',
        '| EMS                 | 1,205 |',
        '| a longer short form |     7 |',
      ].join('\n'),
    );
  });

  it('has columns of three characters at least, which Markdown asks for, and fills missing cells', () => {
    expect(tableOf(['a', 'b', 'c'], [['1'], []])).toBe(
      ['| a   |   b |   c |', '| --- | --: | --: |', '| 1   |     |     |', '|     |     |     |'].join('\n'),
    );
  });

  it('may have no rows', () => {
    expect(tableOf(['page'], [])).toBe('| page |\n| ---- |');
  });
});

describe('a share in percent', () => {
  it.each([
    [0, '0.0'],
    [0.98249, '98.2'],
    [0.9999, '100.0'],
    [1, '100.0'],
  ])('of %f is %s', (share, expected) => {
    expect(percent(share)).toBe(expected);
  });
});
