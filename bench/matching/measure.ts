import { median } from '../statistics.ts';

/** The median time of each job, in milliseconds. */
export type Times<Name extends string> = Record<Name, number>;

/**
 * Runs every job once a round, in turn, so that whatever else the machine does meets them all. Some rounds
 * before only warm up.
 *
 * @param options.again runs each job twice in its turn and takes the second time: where jobs differ in the
 *   memory that they look into, each is to find its own at hand and not that of the others.
 */
export function timesOf<Name extends string>(
  jobs: Readonly<Record<Name, () => unknown>>,
  rounds: number,
  { again = false }: { again?: boolean } = {},
): Times<Name> {
  const names = Object.keys(jobs) as Name[];
  const taken = new Map<Name, number[]>(names.map((name) => [name, []]));
  const warmUp = Math.ceil(rounds / 4);
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const name of names) {
      if (again) keep(jobs[name]());
      const start = performance.now();
      keep(jobs[name]());
      const end = performance.now();
      if (round >= 0) taken.get(name)?.push(end - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(taken.get(name) ?? [])])) as Times<Name>;
}

/** Each time through that of one job. */
export function ratiosTo<Name extends string>(times: Times<Name>, base: NoInfer<Name>): Times<Name> {
  const ratios = Object.entries<number>(times).map(([name, time]) => [name, time / times[base]]);
  return Object.fromEntries(ratios) as Times<Name>;
}

let kept: unknown;

/** A result that nobody looks at might not be worked out at all. */
function keep(result: unknown): void {
  kept = result ?? kept;
}
