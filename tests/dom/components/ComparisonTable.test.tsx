import { beforeEach, describe, expect, it } from 'vitest';
import { ComparisonTable } from '../../../components/compare/ComparisonTable.tsx';
import { ComparisonView } from '../../../components/compare/ComparisonView.tsx';
import type { Comparison } from '../../../glossary/types.ts';
import { find, GLOSSARY, show, textsOf, useRendering } from './rendered.ts';

useRendering();

describe.each(GLOSSARY.comparisons.map((comparison) => [comparison.title, comparison] as const))(
  'the table of %s',
  (title, comparison) => {
    beforeEach(() => {
      show(<ComparisonView comparison={comparison} />);
    });

    it('is named by its caption', () => {
      expect(find<HTMLTableElement>('table').caption?.textContent).toContain(title);
    });

    it('has a heading of its own for every column and every row', () => {
      expect(textsOf('thead th[scope=col]')).toEqual(
        comparison.terms.map(({ label, longForm }) => (longForm === '' ? label : `${label}: ${longForm}`)),
      );
      expect(textsOf('tbody th[scope=row]')).toEqual(comparison.aspects.map(({ label }) => label));
    });

    it('has a cell for every term in every row', () => {
      const rows = [...find('tbody').querySelectorAll('tr')];
      const columns = rows.map((row) =>
        [...row.querySelectorAll('td')].reduce((sum, { colSpan }) => sum + colSpan, 0),
      );
      expect(columns).toEqual(comparison.aspects.map(() => comparison.terms.length));
    });

    it('says in words what is missing, and hides the dash from machines', () => {
      for (const cell of document.querySelectorAll('td.missing')) {
        const words = cell.cloneNode(true) as Element;
        words.querySelector('[aria-hidden=true]')?.remove();
        expect(words.textContent).toMatch(/\w{3}/);
      }
    });

    it('has the numbers of each cell lead to just the sources of that cell', () => {
      const rows = [...find('tbody').querySelectorAll('tr')];
      const shown = rows.map((row) =>
        [...row.querySelectorAll('td')].map((cell) =>
          [...cell.querySelectorAll('a')].map(
            (link) => document.querySelector(`${link.getAttribute('href')} a`)?.textContent,
          ),
        ),
      );
      const expected = comparison.aspects.map(({ cells }, row) => {
        const titles = comparison.terms.map(({ id }) => {
          const cell = cells[id];
          return cell && 'sources' in cell ? cell.sources.map((source) => source.title) : [];
        });
        // A cell for all terms has the sources of all.
        return shown[row]?.length === 1 ? [[...new Set(titles.flat())]] : titles;
      });
      const sorted = (rows: readonly (readonly (readonly (string | undefined | null)[])[])[]) =>
        rows.map((row) => row.map((list) => [...list].sort()));
      expect(sorted(shown)).toEqual(sorted(expected));
    });

    it('has numbers that say what they are, in ascending order', () => {
      for (const cell of document.querySelectorAll('td')) {
        const links = [...cell.querySelectorAll('a')];
        const numbers = links.map((link) => Number(link.textContent));
        expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
        expect(links.map((link) => link.getAttribute('aria-label'))).toEqual(
          numbers.map((number) => `Source ${number}`),
        );
      }
    });

    it('has no source without a number that leads to it', () => {
      const led = new Set([...document.querySelectorAll('td a')].map((link) => link.getAttribute('href')));
      const listed = [...document.querySelectorAll('.source-list li')].map(({ id }) => `#${id}`);
      expect([...led].sort()).toEqual(listed.sort());
    });
  },
);

describe('a number', () => {
  it('moves the focus to its source, and leaves the address alone', () => {
    const [comparison] = GLOSSARY.comparisons as [Comparison];
    show(<ComparisonView comparison={comparison} />);
    const before = location.href;
    document.querySelector<HTMLElement>('a[href="#source-1"]')?.click();
    expect(document.activeElement?.id).toBe('source-1');
    expect(location.href).toBe(before);
  });
});

describe('a cell', () => {
  const made = (cells: Comparison['aspects'][0]['cells']): Comparison => ({
    ...(GLOSSARY.comparisons[0] as Comparison),
    terms: [{ id: 'one', label: 'ONE', longForm: '', letters: [], senseId: 'x' }],
    aspects: [{ id: 'a', label: 'Aspect', cells }],
  });

  it.each([
    ['says why nothing is said', { one: { missing: 'No law names it.' } }, '–No law names it.'],
    ['that was left out says so', {}, '–Nothing is recorded here.'],
    ['without a source has no number', { one: { text: 'Holds.', sources: [] } }, 'Holds.'],
  ])('%s', (_name, cells, words) => {
    show(<ComparisonTable comparison={made(cells)} sources={[]} />);
    expect(textsOf('td').at(-1)).toBe(words);
  });
});
