import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../words-context.ts';

type OptionDwellProps = {
  /** In milliseconds. */
  dwell: number;
  onDwell: (dwell: number) => void;
};

const STEP = 20;

/** Longer than this is of use to few; the settings hold up to two seconds. */
const MOST = 2000;

/** How long the pointer rests before an explanation opens. It is stored when the slider is let go. */
export function OptionDwell({ dwell, onDwell }: OptionDwellProps) {
  const { opening } = useWords().options;
  const [shown, setShown] = useState(dwell);
  useEffect(() => setShown(dwell), [dwell]);
  const word = opening[wordOf(shown)];
  const text = shown === 0 ? word : `${opening.milliseconds(shown)}, ${word}`;
  return (
    <div class="option-field">
      <label for="dwell">{opening.dwell}</label>
      <span class="option-range">
        <input
          id="dwell"
          type="range"
          min={0}
          max={MOST}
          step={STEP}
          value={shown}
          aria-valuetext={text}
          onInput={(event) => setShown(event.currentTarget.valueAsNumber)}
          onChange={(event) => onDwell(event.currentTarget.valueAsNumber)}
        />
        <output for="dwell">{text}</output>
      </span>
    </div>
  );
}

function wordOf(dwell: number): 'atOnce' | 'quick' | 'calm' | 'slow' {
  if (dwell === 0) return 'atOnce';
  if (dwell <= 300) return 'quick';
  return dwell <= 800 ? 'calm' : 'slow';
}
