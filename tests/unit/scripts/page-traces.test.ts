import { describe, expect, it } from 'vitest';
import { differences, type PageTraces } from '../../e2e/page-traces.ts';

const PLAIN: PageTraces = { outerHTML: '<html><p>EMS</p></html>', innerText: 'EMS', seen: ['a'], nodes: 2 };

describe('the differences of a page with the extension and without', () => {
  it('are none where it is the same', () => {
    expect(differences({ ...PLAIN }, PLAIN)).toEqual([]);
  });

  it.each([
    ['a wrapped word', { outerHTML: '<html><p><i>EMS</i></p></html>' }, 'outerHTML parts at 9'],
    ['an attribute', { outerHTML: '<html data-x><p>EMS</p></html>' }, 'outerHTML parts at 5'],
    ['something at its end', { outerHTML: '<html><p>EMS</p></html><div></div>' }, 'outerHTML parts at 23'],
    ['other words', { innerText: 'EMT' }, 'innerText parts at 2'],
    ['an element more', { nodes: 3 }, '3 elements with the extension, 2 without'],
    ['a mutation', { seen: ['a', 'b'] }, 'seen only with the extension: b'],
    ['a mutation less', { seen: [] }, 'seen only without the extension: a'],
  ])('name %s', (_what, change, line) => {
    const found = differences({ ...PLAIN, ...change }, PLAIN);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(line);
  });
});
