import type { Asked } from './asked.ts';
import { followClicks } from './click.ts';
import { followPointer, type PointerOptions } from './pointer.ts';
import { followLongPress } from './touch.ts';

/** The ways to ask for a tooltip that the reader has chosen. A finger always can. */
export type AskingSettings = Pick<PointerOptions, 'holdKey' | 'dwell'> & {
  opening: PointerOptions['opening'] | 'click';
};

/** Listens to mouse and finger until the signal aborts. */
export function followReader(asked: Asked, settings: AskingSettings, signal: AbortSignal): void {
  const { opening, holdKey, dwell } = settings;
  // First: the click that ends a long press is none.
  followLongPress(asked, signal);
  followClicks(asked, { opens: opening === 'click', signal });
  if (opening !== 'click') followPointer(asked, { opening, holdKey, dwell, signal });
}
