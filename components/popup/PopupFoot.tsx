import { useWords } from '../words-context.ts';

type PopupFootProps = {
  onOptions: () => void;
  /** Null where the browser has no page for them. */
  onShortcuts: (() => void) | null;
};

/** The bottom of the popup: the quiet ways on, and the promise. */
export function PopupFoot({ onOptions, onShortcuts }: PopupFootProps) {
  const { popup, shared } = useWords();
  return (
    <footer class="popup-foot">
      <button type="button" class="way" onClick={onOptions}>
        {popup.options}
      </button>
      {onShortcuts !== null && (
        <button type="button" class="way" onClick={onShortcuts}>
          {popup.shortcuts}
        </button>
      )}
      <p>{shared.staysHere}</p>
    </footer>
  );
}
