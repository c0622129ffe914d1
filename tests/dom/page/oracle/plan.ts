import type { Choices } from '../../../../page/choices.ts';
import { createRandom, type Random } from '../random.ts';
import { OPERATIONS } from './operations.ts';
import { anyChoices } from './random-choices.ts';

/** One thing that happens, with a seed of its own: it stays what it is when steps before it are left out. */
export type Step = { name: string; seed: number };

/** A page and what happens to it. */
export type Plan = {
  /** The seeds of the page's parts. */
  parts: readonly number[];
  steps: readonly Step[];
  /** What the page is read with. */
  choices: Partial<Choices>;
  /** See `BrowserTime`: 0 where all is read in one slice. */
  pace: number;
};

const STEPS = 200;
const MOST_PARTS = 8;

/** How often a reader starts and stops between two steps, on average once in so many. */
const [REPORTS, BEGINNINGS, READINGS, COMPARISONS] = [4, 25, 25, 70];

/** What happens beside the operations. */
export type Event = 'report' | 'begin' | 'settle' | 'compare';

/** The plan of a seed, the same in every run. */
export function planOf(seed: number): Plan {
  const random = createRandom(seed);
  const anySeed = (): number => random.below(2 ** 31);
  const names = Object.keys(OPERATIONS);
  const steps: Step[] = [];
  const parts = Array.from({ length: 2 + random.below(MOST_PARTS) }, anySeed);
  const pace = random.pick([0, 0, 3]);
  const choices = anyChoices(random);
  for (let done = 0; done < STEPS; done += 1) {
    steps.push({ name: random.pick(names), seed: anySeed() });
    const event = eventAfter(random);
    if (event) steps.push({ name: event, seed: 0 });
  }
  return { parts, steps, choices, pace };
}

function eventAfter(random: Random): Event | null {
  if (random.once(COMPARISONS)) return 'compare';
  if (random.once(READINGS)) return 'settle';
  if (random.once(BEGINNINGS)) return 'begin';
  return random.once(REPORTS) ? 'report' : null;
}
