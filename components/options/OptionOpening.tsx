import type { Settings } from '../../settings/settings.ts';
import { useWords } from '../words-context.ts';
import { OptionChoice } from './OptionChoice.tsx';
import { OptionDwell } from './OptionDwell.tsx';

type Opening = Pick<Settings, 'opening' | 'holdKey' | 'dwell'>;
type OptionOpeningProps = Opening & { onSet: (opening: Partial<Opening>) => void };

const OPENINGS = ['hover', 'key', 'click'] as const;
const KEYS = ['Alt', 'Control', 'Shift'] as const;

/** What opens an explanation: the pointer at rest, a key with it, or a click. */
export function OptionOpening({ opening, holdKey, dwell, onSet }: OptionOpeningProps) {
  const words = useWords().options.opening;
  return (
    <>
      <OptionChoice
        name="opening"
        legend={words.what}
        value={opening}
        choices={OPENINGS.map((value) => ({ value, label: words[value] }))}
        onChoose={(chosen) => onSet({ opening: chosen })}
      />
      {opening === 'key' && (
        <div class="option-field">
          <label for="hold-key">{words.holdKey}</label>
          <select
            id="hold-key"
            value={holdKey}
            onChange={({ currentTarget: { value } }) => {
              const key = KEYS.find((one) => one === value);
              if (key) onSet({ holdKey: key });
            }}
          >
            {KEYS.map((key) => (
              <option key={key} value={key}>
                {words.keys[key]}
              </option>
            ))}
          </select>
        </div>
      )}
      {opening !== 'click' && <OptionDwell dwell={dwell} onDwell={(rested) => onSet({ dwell: rested })} />}
      <p class="option-hint option-note">{words.touchHint}</p>
    </>
  );
}
