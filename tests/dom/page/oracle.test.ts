import { describe, expect, it } from 'vitest';
import { failureOf } from './oracle/failure.ts';
import { planOf } from './oracle/plan.ts';
import { play } from './oracle/sequence.ts';
import { useReading } from './reading.ts';

useReading();

const { SPELLOUT_ORACLE_SEED: SEED, SPELLOUT_ORACLE_SEQUENCES: SEQUENCES } = import.meta.env;

/** How many sequences are played unless a flag says otherwise, and how many of them by one test. */
const DEFAULT_SEQUENCES = 1000;
const BATCH = 50;

/** Batches of seeds: one alone where it is replayed. */
function batches(): number[][] {
  if (SEED) return [[Number(SEED)]];
  const count = Number(SEQUENCES || DEFAULT_SEQUENCES);
  const seeds = Array.from({ length: count }, (_, seed) => seed);
  return seeds.flatMap((seed) => (seed % BATCH === 0 ? [seeds.slice(seed, seed + BATCH)] : []));
}

describe('after any sequence of changes', () => {
  it.each(batches().map((seeds) => ({ first: seeds[0], last: seeds.at(-1), seeds })))(
    'marks and meanings are those of the page read anew (seeds $first to $last)',
    { timeout: 240_000 },
    async ({ seeds }) => {
      for (const seed of seeds) {
        const plan = planOf(seed);
        const { isEqual } = await play(plan);
        if (!isEqual) expect.fail(await failureOf(seed, plan));
      }
    },
  );

  it('there are marks of both kinds at all', async () => {
    let told = '';
    for (let seed = 0; seed < 20; seed += 1) told += (await play(planOf(seed))).kept;
    expect(told.match(/[^?]\]/g)?.length).toBeGreaterThan(50);
    expect(told.match(/\?\]/g)?.length).toBeGreaterThan(5);
  });
});
