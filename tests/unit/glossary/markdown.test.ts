import { describe, expect, it } from 'vitest';
import { bundledGlossary } from '../../../glossary/bundled.ts';
import type { ComparisonLike } from '../../../glossary/compare-senses.ts';
import { comparisonMarkdown, type MarkdownWords } from '../../../glossary/markdown.ts';
import type { Source } from '../../../glossary/types.ts';

const sourceOf = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  title: `Title of ${id}`,
  publisher: 'Publisher',
  year: null,
  address: `https://example.org/${id}`,
  kind: 'authority',
  ...more,
});

const [one, two] = [
  sourceOf('one', { year: 2020 }),
  sourceOf('two', { address: 'https://example.org/a_(b)' }),
];

const words: MarkdownWords = {
  state: (region, reviewed) => `${region} · reviewed ${reviewed}`,
  nothingRecorded: 'Nothing is recorded here.',
};

const comparison: ComparisonLike = {
  title: 'A and B',
  bottomLine: 'They differ.',
  region: 'United States',
  reviewed: '2026-11-23',
  terms: [
    { id: 'a', label: 'A', longForm: 'Alpha', letters: [0], senseId: 'a' },
    { id: 'b', label: 'B', longForm: '', letters: [], senseId: 'b' },
  ],
  aspects: [
    {
      id: 'x',
      label: 'Hours',
      cells: { a: { text: '48 to 60', sources: [two] }, b: { missing: 'No page says.' } },
    },
    { id: 'y', label: 'Law', cells: { a: { text: 'x | *y*_z_', sources: [one, two] } } },
  ],
};

describe('a comparison as Markdown', () => {
  it('has the answer, the table, and its sources as footnotes in the order in which they are met', () => {
    expect(comparisonMarkdown(comparison, words)).toBe(`# A and B

They differ.

United States · reviewed 2026-11-23

|  | A: Alpha | B |
| --- | --- | --- |
| **Hours** | 48 to 60[^1] | – *No page says.* |
| **Law** | x \\| \\*y\\*\\_z\\_[^2][^1] | – *Nothing is recorded here.* |

[^1]: [Title of two](<https://example.org/a_(b)>), Publisher

[^2]: [Title of one](<https://example.org/one>), Publisher, 2020
`);
  });

  it('has its pictures in words, the lowest rung first, with their sources', () => {
    const role = (label: string) => ({ label, senseId: label });
    const text = comparisonMarkdown(
      {
        ...comparison,
        system: {
          ...role('A'),
          text: 'A whole.',
          sources: [one],
          language: 'en',
          region: 'United States',
          parts: [
            { label: 'People', text: 'All.', sources: [], roles: [role('B'), role('C_D')] },
            { label: 'Cars', text: 'Some.', sources: [two], roles: [] },
          ],
        },
        ladder: {
          label: 'Levels',
          language: 'en',
          region: 'United States',
          rungs: [
            { ...role('B'), adds: { text: 'Care.', sources: [two] } },
            { ...role('C'), adds: { text: 'More.', sources: [one] } },
          ],
        },
      },
      words,
    );
    expect(text).toContain(`
- **A**: A whole.[^1]
  - **People**: All.
    - B
    - C\\_D
  - **Cars**: Some.[^2]

## Levels

1. **B**: Care.[^2]
2. **C**: More.[^1]

|  | A: Alpha | B |`);
  });

  it('leaves out the region and the review where there are none', () => {
    const { region: _region, reviewed: _reviewed, ...made } = comparison;
    expect(comparisonMarkdown(made, words)).toContain('They differ.\n\n|  | A: Alpha | B |');
  });
});

describe.each(bundledGlossary().comparisons.map((one) => [one.title, one] as const))(
  '%s',
  (_title, bundled) => {
    const lines = comparisonMarkdown(bundled, words).split('\n');

    it('has a line for each row, with a cell for each term', () => {
      const rows = lines.filter((line) => line.startsWith('|'));
      expect(rows).toHaveLength(bundled.aspects.length + 2);
      for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(bundled.terms.length + 2);
    });

    it('has a footnote for every mark and a mark for every footnote', () => {
      const text = lines.join('\n');
      const marks = new Set([...text.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number));
      const notes = [...text.matchAll(/^\[\^(\d+)\]: /gm)].map(([, number]) => number);
      expect(notes).toEqual([...marks]);
    });
  },
);
