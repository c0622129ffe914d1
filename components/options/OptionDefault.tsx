import { useWords } from '../words-context.ts';
import { OptionChoice } from './OptionChoice.tsx';

type OptionDefaultProps = {
  isOnByDefault: boolean;
  onChoose: (isOnByDefault: boolean) => void;
};

/** Whether acronyms are explained everywhere, or only where the reader asks for it. */
export function OptionDefault({ isOnByDefault, onChoose }: OptionDefaultProps) {
  const { where } = useWords().options;
  return (
    <OptionChoice
      name="where"
      legend={where.title}
      isLegendUnseen
      value={isOnByDefault ? 'everywhere' : 'listed'}
      choices={[
        { value: 'everywhere', label: where.everywhere, hint: where.everywhereHint },
        { value: 'listed', label: where.listed, hint: where.listedHint },
      ]}
      onChoose={(choice) => onChoose(choice === 'everywhere')}
    />
  );
}
