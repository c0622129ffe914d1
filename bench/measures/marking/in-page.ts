import type { Given } from '../../given.ts';
import type { Run } from '../../ours.ts';
import type { ContenderName } from './contender-names.ts';
import { CONTENDERS } from './contenders.ts';

/** One contender on one page. */
export type PageRun = {
  /** The first run in a new document, milliseconds: code and nodes both new, as at a page load. */
  cold: number;
  /** A run over new nodes when the code has run before, milliseconds. */
  warm: number;
  marks: number;
};

/** What warming up may take: so many milliseconds of the contender's own work, or so many runs. */
const WARM_UP_TIME = 40;
const WARM_UP_RUNS = 20;

/** Measures one contender on the document this runs in. */
export async function measure(name: ContenderName, given: Given): Promise<PageRun> {
  leaveTextOnly();
  const pristine = document.documentElement.cloneNode(true);
  const run = async (): Promise<Run> => {
    await settle();
    return CONTENDERS[name](given);
  };
  const runAnew = (): Promise<Run> => {
    document.documentElement.replaceWith(pristine.cloneNode(true));
    return run();
  };
  collectGarbage();
  const { milliseconds: cold } = await run();
  for (let spent = cold, runs = 1; spent < WARM_UP_TIME && runs < WARM_UP_RUNS; runs += 1) {
    spent += (await runAnew()).milliseconds;
  }
  collectGarbage();
  const { milliseconds: warm, marks } = await runAnew();
  return { cold, warm, marks };
}

/** Takes the scripts and frames away, and the addresses: a copied image would load, on our time. */
function leaveTextOnly(): void {
  for (const element of document.querySelectorAll('script, iframe, object, embed')) element.remove();
  for (const element of document.querySelectorAll('[src], [srcset]')) {
    element.removeAttribute('src');
    element.removeAttribute('srcset');
  }
}

/** What is the page's own cost is done before the clock starts: style, layout, and tasks that wait. */
async function settle(): Promise<void> {
  document.documentElement.getBoundingClientRect();
  await new Promise((resolve) => setTimeout(resolve));
}

/** Chromium is started with `--expose-gc`, Firefox has no such thing: nobody is to pay for the garbage of another. */
function collectGarbage(): void {
  (globalThis as { gc?: () => void }).gc?.();
}
