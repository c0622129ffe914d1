import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../words-context.ts';

/** Everything as at first, once that is confirmed. */
export function OptionReset({ onReset }: { onReset: () => void }) {
  const { options, shared } = useWords();
  const [isAsked, setAsked] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  // The button that was pressed has gone: its place in the order of the Tab key goes to the one instead of it.
  useEffect(() => {
    if (wasAsked.current !== isAsked) first.current?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);
  if (!isAsked) {
    return (
      <button type="button" class="button" ref={first} onClick={() => setAsked(true)}>
        {options.reset.reset}
      </button>
    );
  }
  return (
    <fieldset class="option-question">
      <legend>{options.reset.ask}</legend>
      <div class="option-ways">
        <button type="button" class="button" ref={first} onClick={() => setAsked(false)}>
          {shared.cancel}
        </button>
        <button
          type="button"
          class="button button-strong"
          onClick={() => {
            setAsked(false);
            onReset();
          }}
        >
          {options.reset.confirm}
        </button>
      </div>
    </fieldset>
  );
}
