import { describe, expect, it } from 'vitest';
import { createRecent } from '../../../settings/recent.ts';
import { createMemoryArea } from './memory-area.ts';

describe('recent look-ups', () => {
  it('are kept newest first, each once, eight at most', async () => {
    const recent = createRecent(createMemoryArea().area);
    for (const form of ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'C']) await recent.note(form);
    expect(await recent.read()).toEqual(['C', 'I', 'H', 'G', 'F', 'E', 'D', 'B']);
  });

  it('can be forgotten without a trace', async () => {
    const { area, kept } = createMemoryArea();
    const recent = createRecent(area);
    await recent.note('EMS');
    await recent.forget();
    expect(kept).toEqual({});
  });

  it.each([
    [{ recent: 'EMS' }, []],
    [{ recent: ['EMS', 4, null] }, ['EMS']],
  ])('read %j as %j', async (kept, read) => {
    expect(await createRecent(createMemoryArea(kept).area).read()).toEqual(read);
  });
});
