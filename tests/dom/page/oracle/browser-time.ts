import { vi } from 'vitest';
import { turnOfOthers } from '../reading.ts';

/** Time as a reader sees it, in the hands of a test. */
export type BrowserTime = {
  /** How much later it is at every look at the clock, in milliseconds: a reader works in slices of 8. */
  pace: number;
  /** Reports what has changed, as a browser does between two tasks. */
  report(): Promise<void>;
  /** Lets the reader notice changes and work up to the end of its first slice. */
  begin(): Promise<void>;
  /** Lets it work until nothing is left to do. */
  settle(): Promise<void>;
  /** Gives the page its real clock back. */
  end(): void;
};

/** Longer than changes are gathered, in milliseconds. */
const GATHERED = 100;

/** How often a reader that is begun may have to begin again. */
const ROUNDS = 2;

/** Expects fake timers. A failing sequence can be replayed since no real time plays a part. */
export function takeTime(): BrowserTime {
  const pauses: (() => void)[] = [];
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += time.pace));
  vi.stubGlobal('scheduler', { yield: () => new Promise<void>((resume) => pauses.push(resume)) });
  const begin = async (): Promise<void> => {
    await turnOfOthers();
    vi.advanceTimersByTime(GATHERED);
    await turnOfOthers();
  };
  const time: BrowserTime = {
    pace: 0,
    report: turnOfOthers,
    begin,
    async settle() {
      // What changes while the reader works is taken up some time after that.
      for (let round = 0; round < ROUNDS; round += 1) {
        await begin();
        for (let resume = pauses.shift(); resume; resume = pauses.shift()) {
          resume();
          await turnOfOthers();
        }
      }
    },
    end() {
      clock.mockRestore();
      vi.unstubAllGlobals();
    },
  };
  return time;
}
