import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { openGlossary } from '../../../bench/evaluate/open-glossary.ts';
import { bundledIndexes } from '../../../entrypoints/background/bundled-indexes.ts';
import { type Indexes, indexesFrom, indexesOf } from '../../../matching/indexes.ts';
import { readBlocks } from '../../../matching/read-block.ts';
import { entryOf } from '../glossary/sense-fixture.ts';

const OPTIONS = { pageForms: [], learnsPageForms: true, wantsEvidence: false };

function asked(): { indexes: Indexes; counts: () => number[] } {
  const spellings = vi.fn(() => ({ EMS: [] }));
  const entries = vi.fn(() => [entryOf('EMS', 'Emergency Medical Services')]);
  const cues = vi.fn(() => []);
  return {
    indexes: indexesFrom({ spellings, entries, cues }),
    counts: () => [spellings, entries, cues].map(({ mock }) => mock.calls.length),
  };
}

describe('indexes', () => {
  it('ask for nothing before somebody asks them', () => {
    expect(asked().counts()).toEqual([0, 0, 0]);
  });

  it('need no more than the spellings to find a short form', () => {
    const { indexes, counts } = asked();
    expect(readBlocks({ ...OPTIONS, blocks: [[{ text: 'The EMS came.' }]] }, indexes)).toHaveLength(1);
    expect(counts()).toEqual([1, 0, 0]);
  });

  it('are each made once', () => {
    const { indexes, counts } = asked();
    expect(indexes.known).toBe(indexes.known);
    expect(indexes.longForms).toBe(indexes.longForms);
    expect(indexes.cues).toBe(indexes.cues);
    expect(indexes.entryOf('EMS')).toBe(indexes.entryOf('EMS'));
    expect(counts()).toEqual([1, 2, 1]);
  });

  it.each([['EMT'], ['toString'], ['']])('know no entry for %j that is not there', (shortForm) => {
    expect(asked().indexes.entryOf(shortForm)).toBeUndefined();
  });

  it('of the bundled glossary are the same ready-made as made of the data', () => {
    const ready = bundledIndexes();
    const made = indexesOf(openGlossary());
    // Node's own comparison: there are too many numbers for one that could tell where they differ.
    expect(isDeepStrictEqual(ready.known, made.known)).toBe(true);
    expect(isDeepStrictEqual(ready.longForms, made.longForms)).toBe(true);
    expect(isDeepStrictEqual(ready.cues, made.cues)).toBe(true);
  });
});
