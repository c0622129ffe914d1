import { describe, expect, it } from 'vitest';
import { comparisonsFor } from '../../../components/popup/popup-comparisons.ts';
import type { Comparison } from '../../../glossary/types.ts';
import type { PageTerm } from '../../../messaging/protocol.ts';

const comparison = (id: string, ...senseIds: string[]) =>
  ({ id, terms: senseIds.map((senseId) => ({ senseId })) }) as unknown as Comparison;

const term = (senseId: string | null) => ({ senseId }) as PageTerm;

const ALL = [
  comparison('none', 'x', 'y'),
  comparison('one-of-four', 'a', 'x', 'y', 'z'),
  comparison('one-of-two', 'a', 'x'),
  comparison('both', 'a', 'b'),
];

describe('the comparisons for a page', () => {
  it('are those that hold its senses, most of them first, then the shorter', () => {
    const { here, others } = comparisonsFor(ALL, [term('a'), term('b'), term(null)]);
    expect(here.map(({ id }) => id)).toEqual(['both', 'one-of-two', 'one-of-four']);
    expect(others.map(({ id }) => id)).toEqual(['none']);
  });

  it('are none where nothing is claimed', () => {
    expect(comparisonsFor(ALL, [term(null)])).toEqual({ here: [], others: ALL });
  });
});
