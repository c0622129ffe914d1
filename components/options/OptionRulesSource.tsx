import { useState } from 'preact/hooks';
import { useWords } from '../words-context.ts';
import { type ReadRulesFile, readRulesFile } from './rules-file.ts';

type OptionRulesSourceProps = {
  text: string;
  mostCharacters: number;
  onText: (text: string) => void;
};

/** Where a list of sites comes from: written or pasted here, or out of a file. */
export function OptionRulesSource({ text, mostCharacters, onText }: OptionRulesSourceProps) {
  const { rules } = useWords().options;
  const [file, setFile] = useState<ReadRulesFile>({ text: '' });
  const take = (taken: ReadRulesFile): void => {
    setFile(taken);
    onText('text' in taken ? taken.text : '');
  };
  const takeFile = async (picked: File | undefined): Promise<void> =>
    take(picked === undefined ? { text: '' } : await readRulesFile(picked, mostCharacters));
  return (
    <>
      <label for="import-text">{rules.import}</label>
      <textarea
        id="import-text"
        class="text-field"
        rows={6}
        spellcheck={false}
        autocapitalize="none"
        aria-describedby="import-hint"
        value={text}
        onInput={(event) => take({ text: event.currentTarget.value })}
      />
      <p class="option-hint" id="import-hint">
        {rules.importHint}
      </p>
      <label for="import-file">{rules.file}</label>
      <input
        id="import-file"
        type="file"
        accept=".txt,text/plain"
        aria-describedby="import-file-problem"
        onChange={({ currentTarget: { files } }) => void takeFile(files?.[0])}
      />
      <p class="option-problem" id="import-file-problem" role="alert">
        {'problem' in file && { 'too-long': rules.fileTooLong, 'not-text': rules.fileNotText }[file.problem]}
      </p>
    </>
  );
}
