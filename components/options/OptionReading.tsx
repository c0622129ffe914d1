import type { Settings } from '../../settings/settings.ts';
import { useWords } from '../words-context.ts';
import { OptionFlag } from './OptionFlag.tsx';

type Reading = Pick<Settings, 'marksPageForms' | 'readsCode'>;
type OptionReadingProps = Reading & { onSet: (reading: Partial<Reading>) => void };

/** What is read besides the acronyms of the glossary in the text of a page. */
export function OptionReading({ marksPageForms, readsCode, onSet }: OptionReadingProps) {
  const { reading } = useWords().options;
  return (
    <>
      <OptionFlag
        name="page-forms"
        label={reading.pageForms}
        hint={reading.pageFormsHint}
        value={marksPageForms}
        onChoose={(chosen) => onSet({ marksPageForms: chosen })}
      />
      <OptionFlag
        name="code"
        label={reading.code}
        hint={reading.codeHint}
        value={readsCode}
        onChoose={(chosen) => onSet({ readsCode: chosen })}
      />
    </>
  );
}
