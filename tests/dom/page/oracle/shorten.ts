import type { Plan } from './plan.ts';
import { play } from './sequence.ts';

/** How many times a plan is played, at most, to find a shorter one that fails as well. */
const MOST_TRIES = 600;

/** Leaves out steps and parts of the page, many at first and then few, for as long as the plan goes on failing. */
export async function shortened(failing: Plan): Promise<Plan> {
  let tries = 0;
  const fails = async (plan: Plan): Promise<boolean> => {
    tries += 1;
    return !(await play(plan)).isEqual;
  };
  let plan = failing;
  for (const key of ['steps', 'parts', 'steps'] as const) {
    for (let size = plan[key].length >> 1; size >= 1; size >>= 1) {
      for (let at = 0; at < plan[key].length && tries < MOST_TRIES; ) {
        const shorter = { ...plan, [key]: [...plan[key].slice(0, at), ...plan[key].slice(at + size)] };
        if (await fails(shorter)) plan = shorter;
        else at += size;
      }
    }
  }
  return plan;
}
