import { createRandom } from '../random.ts';
import { startReading } from '../reading.ts';
import { takeTime } from './browser-time.ts';
import { compareAnew, type Outcome } from './compare-anew.ts';
import { OPERATIONS, type Operation, type Scene } from './operations.ts';
import type { Event, Plan, Step } from './plan.ts';
import { portrait } from './portrait.ts';
import { anyPart } from './random-page.ts';
import { anyElement } from './tree.ts';
import { takeOut } from './tree-operations.ts';

/** Where a page has more elements, one goes before anything else happens: reading anew has to stay cheap. */
const MOST_ELEMENTS = 60;

/** Plays a plan, up to its end or the first difference. Expects fake timers and an empty body. */
export async function play(plan: Plan, onStep: (step: Step) => void = () => undefined): Promise<Outcome> {
  const time = takeTime();
  document.body.setHTMLUnsafe(
    ['<p>EMS', ...plan.parts.map((seed) => anyPart(createRandom(seed)))].join('\n'),
  );
  const { reader, end } = startReading({}, plan.choices);
  const compare = async (): Promise<Outcome> => {
    await time.settle();
    return compareAnew(portrait(reader), { time, choices: plan.choices });
  };
  try {
    const removed: ChildNode[] = [];
    for (const step of plan.steps) {
      time.pace = plan.pace;
      if (step.name === 'compare') {
        const outcome = await compare();
        if (!outcome.isEqual) return outcome;
      } else if (isEvent(step.name)) await time[step.name]();
      else operate(step, removed);
      onStep(step);
    }
    return await compare();
  } finally {
    end();
    time.end();
    document.body.replaceChildren();
  }
}

function isEvent(name: string): name is Exclude<Event, 'compare'> {
  return name === 'report' || name === 'begin' || name === 'settle';
}

function operate({ name, seed }: Step, removed: ChildNode[]): void {
  const scene: Scene = { random: createRandom(seed), removed };
  while (document.body.getElementsByTagName('*').length > MOST_ELEMENTS)
    takeOut(anyElement(scene.random), scene);
  (OPERATIONS[name] as Operation)(scene);
}
