import { describe, expect, it } from 'vitest';
import { ALL_STATES, SURFACES, statesOf } from '../../../workshop/groups.ts';
import { styleSheetOf } from '../../../workshop/style-sheets.ts';

const shown = SURFACES.filter((surface) => statesOf(surface).length > 0);

describe('the states of the workshop', () => {
  it('are there at all, with the tooltip first', () => {
    expect(ALL_STATES.length).toBeGreaterThan(20);
    expect(ALL_STATES[0]?.surface).toBe('tooltip');
  });

  it('each have a name of their own, fit for an address and a file', () => {
    const ids = ALL_STATES.map(({ id }) => id);
    expect(ids.filter((id) => !/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(shown)('of the %s have the style sheet it ships with, imports included', (surface) => {
    expect(styleSheetOf(surface)).toContain('--accent');
    expect(styleSheetOf(surface)).not.toContain('@import');
  });
});
