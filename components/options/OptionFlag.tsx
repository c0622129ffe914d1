type OptionFlagProps = {
  /** Unique on the page. */
  name: string;
  label: string;
  hint: string;
  value: boolean;
  onChoose: (value: boolean) => void;
};

/** Yes or no, as a checkbox with what it means below. */
export function OptionFlag({ name, label, hint, value, onChoose }: OptionFlagProps) {
  return (
    <div class="option-choice">
      <label>
        <input
          type="checkbox"
          name={name}
          checked={value}
          aria-describedby={`${name}-hint`}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      <p class="option-hint" id={`${name}-hint`}>
        {hint}
      </p>
    </div>
  );
}
