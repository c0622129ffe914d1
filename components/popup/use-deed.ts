import { useCallback, useState } from 'preact/hooks';
import type { Undo } from './popup-deeds.ts';

/** What was done last, in words, with its way back where it has one. */
export type Done = { said: string; isFailure: boolean; onUndo: (() => void) | null };

/** What to say of a deed when it is done, and when it could not be. */
export type DeedWords = { done: string; failed: string; undone: string; notUndone: string };

/** Does something, and tells what came of it. */
export type Do = (deed: () => Promise<Undo>, words: DeedWords) => void;

/** Keeps what was done last; it stays until something else is done. */
export function useDeed(): { done: Done | null; does: Do; say: (said: string | null) => void } {
  const [done, setDone] = useState<Done | null>(null);
  const say = useCallback(
    (said: string | null) => setDone(said === null ? null : { said, isFailure: false, onUndo: null }),
    [],
  );
  const does = useCallback<Do>((deed, words) => {
    const fail = (said: string) => () => setDone({ said, isFailure: true, onUndo: null });
    const undoBy = (undo: Undo) => () => {
      undo().then(
        () => setDone({ said: words.undone, isFailure: false, onUndo: null }),
        fail(words.notUndone),
      );
    };
    deed().then(
      (undo) => setDone({ said: words.done, isFailure: false, onUndo: undoBy(undo) }),
      fail(words.failed),
    );
  }, []);
  return { done, does, say };
}
