import { expect, describe as group, it } from 'vitest';
import { describe, toJson } from '../../../bench/report.ts';
import type { Figure, Section } from '../../../bench/section.ts';

function sectionOf(...figures: Figure[]): Section {
  return { id: 'x', title: 'Something', browser: 'firefox', figures, details: { 'it, ms': 12 } };
}

function described(...figures: Figure[]): string[] {
  return describe({ date: '2026-01-01', rounds: 1, sections: [sectionOf(...figures)] }).split('\n');
}

function rowOf(figure: Partial<Figure>): string[] {
  const line = described({ name: 'it', value: 1, unit: 'ratio', most: null, ...figure }).find((one) =>
    one.startsWith('| it'),
  );
  return (line ?? '')
    .split('|')
    .slice(2, -1)
    .map((cell) => cell.trim());
}

group('the table of a report', () => {
  it('names the measure and the browser', () => {
    expect(described()).toContain('(x) Something, Firefox');
  });

  it.each([
    [{ value: 2, most: 2 }, 'yes'],
    [{ value: 2.001, most: 2 }, 'no'],
    [{ value: Number.NaN, most: 2 }, 'no'],
    [{ value: 2, most: null }, ''],
  ])('says of %j whether it is reached: %j', (figure, reached) => {
    expect(rowOf(figure)[2]).toBe(reached);
  });

  it.each([
    [1.2, 'ratio', '1.20'],
    [0.00000012, 'ratio', '0.000000120'],
    [1234.5, 'ratio', '1230'],
    [4.25, 'percent', '4.25 %'],
    [59_940, 'bytes', '59.9 kB'],
    [24_000_000, 'bytes', '24.00 MB'],
    [16.04, 'milliseconds', '16.0 ms'],
  ] as const)('shows %d %s as %s', (value, unit, shown) => {
    expect(rowOf({ value, unit })[0]).toBe(shown);
  });

  it('counts the figures that are reached among those with a limit', () => {
    const figure = { name: 'it', unit: 'ratio', most: 2 } as const;
    const lines = described(
      { ...figure, value: 1 },
      { ...figure, value: 3 },
      { ...figure, value: 9, most: null },
    );
    expect(lines.at(-1)).toBe('1 of 2 figures are what was asked.');
  });
});

group('the report for programs', () => {
  it('holds everything, and whether each figure is reached', () => {
    const section = sectionOf({ name: 'it', value: 3, unit: 'ratio', most: 2 });
    const parsed = JSON.parse(toJson({ date: '2026-01-01', rounds: 4, sections: [section] }));
    expect(parsed).toEqual({
      date: '2026-01-01',
      rounds: 4,
      sections: [{ ...section, figures: [{ ...section.figures[0], reached: false }] }],
    });
  });
});
