import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../words-context.ts';
import type { OptionStatusState } from './use-option-status.ts';

/** How long "Saved" stands, in milliseconds; what can be undone or failed stays. */
const STAY = 4000;

/** What became of the last change, at the foot of the window wherever the reader is. */
export function OptionStatus({ status: { count, text, isFailure, undo } }: { status: OptionStatusState }) {
  const { shared } = useWords();
  const [gone, setGone] = useState(0);
  const stays = isFailure || undo !== null;
  useEffect(() => {
    if (stays) return undefined;
    const timer = setTimeout(() => setGone(count), STAY);
    return () => clearTimeout(timer);
  }, [count, stays]);
  const isShown = text !== '' && gone !== count;
  return (
    <div
      class={`option-status${isShown ? ' option-status-shown' : ''}${isFailure ? ' option-status-failed' : ''}`}
    >
      <p role="status">{isShown && <span key={count}>{text}</span>}</p>
      {isShown && undo !== null && (
        <button type="button" class="way" onClick={undo}>
          {shared.undo}
        </button>
      )}
    </div>
  );
}
