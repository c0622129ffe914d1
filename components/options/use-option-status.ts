import { useRef, useState } from 'preact/hooks';
import type { Settings } from '../../settings/settings.ts';
import { useWords } from '../words-context.ts';
import type { ChangeOptions } from './option-change.ts';

/** What the options page says about the last change. */
export type OptionStatusState = {
  /** Counts up: the same words twice are said twice. */
  count: number;
  text: string;
  isFailure: boolean;
  /** Null where there is nothing to take back. */
  undo: (() => void) | null;
};

/**
 * Stores changes and says how that went.
 *
 * @param onStore stores what an update makes of the settings; rejects where the browser does not.
 */
export function useOptionStatus(onStore: (update: (settings: Settings) => Settings) => Promise<void>): {
  status: OptionStatusState;
  change: ChangeOptions;
} {
  const { status: said } = useWords().options;
  const [status, setStatus] = useState<OptionStatusState>({
    count: 0,
    text: '',
    isFailure: false,
    undo: null,
  });
  const last = useRef(0);

  const change: ChangeOptions = async ({ update, undo, said: done = said.saved }) => {
    last.current += 1;
    const count = last.current;
    const tell = (told: Omit<OptionStatusState, 'count'>): void => {
      // Only the last change is spoken of.
      if (count === last.current) setStatus({ count, ...told });
    };
    try {
      await onStore(update);
    } catch {
      tell({ text: said.failed, isFailure: true, undo: null });
      return;
    }
    const takeBack = undo && (() => change({ update: undo, said: said.undone }));
    tell({ text: done, isFailure: false, undo: takeBack ?? null });
  };

  return { status, change };
}
