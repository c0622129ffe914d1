import type { CDPSession } from 'playwright';

/** A stretch of one thread, in milliseconds. */
export type Task = {
  start: number;
  end: number;
  /** On the thread's own clock, which stands still while the machine does something else. */
  duration: number;
};

/** What the page's main thread did. */
export type TaskTrace = {
  /** Tasks that run scripts, from the start of the content script on. */
  scripts: readonly Task[];
  /** Calls of the function that was named. */
  calls: readonly Task[];
};

/** An event of the trace, times in microseconds: `dur` on the wall's clock, `tdur` on the thread's. */
type TraceEvent = {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: { data?: { functionName?: string; url?: string } };
};

/** What marks a task as the browser's own. Layout does not: a script that asks for a place forces one. */
const OF_THE_BROWSER = new Set(['Paint', 'Commit', 'ParseHTML', 'CommitLoad']);

const CALLS = new Set(['EvaluateScript', 'FunctionCall']);

/** Shorter tasks are many, and nobody asks for them, in microseconds. */
const SHORTEST = 500;

/**
 * Traces the tasks of the page's main thread while something happens; `named` is a function that runs on
 * it, and tells by that which thread it is. Tasks are told apart by what they are not: the trace has no
 * event for a script that goes on after a promise, and beside ours there is none on the page. A sampling
 * profile could not tell where one stretch ends and the next begins.
 */
export async function traceTasks(
  session: CDPSession,
  named: string,
  happen: () => Promise<void>,
): Promise<TaskTrace> {
  const events: TraceEvent[] = [];
  const isWanted = ({ name, dur = 0 }: TraceEvent): boolean =>
    CALLS.has(name) || OF_THE_BROWSER.has(name) || (name === 'RunTask' && dur > SHORTEST);
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]).filter(isWanted));
  });
  const categories = 'devtools.timeline,disabled-by-default-devtools.timeline';
  await session.send('Tracing.start', { categories, transferMode: 'ReportEvents' });
  await happen();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  return readTrace(events, named);
}

function readTrace(events: readonly TraceEvent[], named: string): TaskTrace {
  const calls = events.filter(({ args }) => args.data?.functionName === named);
  const [call] = calls;
  if (!call) throw new Error(`The trace has no call of ${named}.`);
  const start = events.find(
    ({ name, args }) => name === 'EvaluateScript' && args.data?.url?.startsWith('chrome-extension://'),
  );
  if (!start) throw new Error('The trace has no start of a content script.');
  const ofThread = events.filter(({ pid, tid }) => pid === call.pid && tid === call.tid);
  const foreign = ofThread.filter(({ name }) => OF_THE_BROWSER.has(name)).map(({ ts }) => ts);
  const isOfBrowser = ({ ts, dur = 0 }: TraceEvent): boolean =>
    foreign.some((at) => at >= ts && at < ts + dur);
  const tasks = ofThread
    .filter(({ name, ts, dur = 0 }) => name === 'RunTask' && ts + dur > start.ts)
    .filter((task) => !isOfBrowser(task));
  return { scripts: tasks.map(taskOf), calls: calls.map(taskOf) };
}

function taskOf({ ts, dur = 0, tdur = dur }: TraceEvent): Task {
  return { start: ts / 1000, end: (ts + dur) / 1000, duration: tdur / 1000 };
}
