import type { ComponentChildren } from 'preact';

type OptionChoiceProps<Value extends string> = {
  /** Unique on the page. */
  name: string;
  legend: string;
  /** Whether the heading above says the same to those who see it. */
  isLegendUnseen?: boolean;
  value: Value;
  choices: readonly { value: Value; label: string; hint?: ComponentChildren; lang?: string }[];
  onChoose: (value: Value) => void;
};

/** One of a few, as radio buttons. */
export function OptionChoice<Value extends string>({
  name,
  legend,
  isLegendUnseen = false,
  value,
  choices,
  onChoose,
}: OptionChoiceProps<Value>) {
  return (
    <fieldset class="option-group">
      <legend class={isLegendUnseen ? 'unseen' : 'section-name'}>{legend}</legend>
      {choices.map(({ value: choice, label, hint, lang }) => {
        const hintId = `${name}-${choice}-hint`;
        return (
          <div class="option-choice" key={choice}>
            <label>
              <input
                type="radio"
                name={name}
                value={choice}
                checked={choice === value}
                aria-describedby={hint === undefined ? undefined : hintId}
                onChange={() => onChoose(choice)}
              />
              <span lang={lang}>{label}</span>
            </label>
            {hint !== undefined && (
              <p class="option-hint" id={hintId}>
                {hint}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
