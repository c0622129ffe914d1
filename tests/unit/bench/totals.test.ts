import { describe, expect, it } from 'vitest';
import { type Load, totalsOf as totalsOfLoads } from '../../../bench/measures/loads/totals.ts';
import { CONTENDER_NAMES } from '../../../bench/measures/marking/contender-names.ts';
import { type Measured, totalsOf as totalsOfMarking } from '../../../bench/measures/marking/totals.ts';

describe('what all pages took', () => {
  it('is for each rival the sum of the medians of the pages', () => {
    const loadsOf = (page: string, rival: Load['rival'], times: number[]): Load[] =>
      times.map((time) => ({ page, rival, cold: time, warm: time / 10 }));
    const loads = [
      ...loadsOf('one', 'none', [10, 1000, 20]),
      ...loadsOf('two', 'none', [1, 3, 2]),
      ...loadsOf('one', 'empty', [30]),
      ...loadsOf('two', 'empty', [40]),
      ...loadsOf('one', 'ours', [50]),
      ...loadsOf('two', 'ours', [70]),
    ];
    expect(totalsOfLoads(loads)).toEqual({
      none: { cold: 22, warm: 2.2 },
      empty: { cold: 70, warm: 7 },
      ours: { cold: 120, warm: 12 },
    });
  });

  it('is for each contender the sum of the medians of the pages', () => {
    const runsOf = (page: string, colds: number[]): Measured[] =>
      CONTENDER_NAMES.flatMap((contender, place) =>
        colds.map((cold) => ({ page, contender, run: { cold: cold + place, warm: cold / 10, marks: 5 } })),
      );
    const totals = totalsOfMarking([...runsOf('one', [10, 1000, 20]), ...runsOf('two', [100])]);
    expect(totals).toEqual(
      CONTENDER_NAMES.map((contender, place) => ({ contender, cold: 120 + 2 * place, warm: 12, marks: 10 })),
    );
  });
});
