import type { Choices } from '../../../../page/choices.ts';
import { startReading } from '../reading.ts';
import type { BrowserTime } from './browser-time.ts';
import { portrait } from './portrait.ts';

/** What the reader of a changed page says, and what one says that reads it anew. */
export type Outcome = { kept: string; anew: string; isEqual: boolean };

/**
 * Holds what a reader kept against what one says that comes to the page as it is now. The registry of
 * highlights is put back as it was.
 */
export async function compareAnew(
  kept: string,
  { time, choices }: { time: BrowserTime; choices: Partial<Choices> },
): Promise<Outcome> {
  const registered = [...CSS.highlights];
  CSS.highlights.clear();
  time.pace = 0;
  const { reader, end } = startReading({}, choices);
  await time.settle();
  const anew = portrait(reader);
  end();
  for (const [name, highlight] of registered) CSS.highlights.set(name, highlight);
  return { kept, anew, isEqual: kept === anew };
}
