import { useWords } from '../words-context.ts';
import type { Done } from './use-deed.ts';

/** Says what was done last, with the way back. The place is always there: else no screen reader would speak it. */
export function PopupDone({ done }: { done: Done | null }) {
  const { shared } = useWords();
  return (
    <div class={`done${done === null ? ' unseen' : ''}${done?.isFailure ? ' done-failed' : ''}`}>
      <p role="status">{done?.said}</p>
      {done?.onUndo && (
        <button type="button" class="way" onClick={done.onUndo}>
          {shared.undo}
        </button>
      )}
    </div>
  );
}
