import { useWords } from '../words-context.ts';

type OptionStateProps = {
  id?: string;
  /** The name of the control, where no label has it. */
  label?: string;
  on: boolean;
  onChoose: (on: boolean) => void;
};

/** On or off, for a site. */
export function OptionState({ id, label, on, onChoose }: OptionStateProps) {
  const { sites } = useWords().options;
  return (
    <select
      id={id}
      aria-label={label}
      value={on ? 'on' : 'off'}
      onChange={(event) => onChoose(event.currentTarget.value === 'on')}
    >
      <option value="off">{sites.off}</option>
      <option value="on">{sites.on}</option>
    </select>
  );
}
