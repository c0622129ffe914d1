import { useState } from 'preact/hooks';
import { useWords } from '../words-context.ts';

type OptionRulesSourceProps = {
  text: string;
  mostCharacters: number;
  onText: (text: string) => void;
};

/** Where a list of sites comes from: written or pasted here, or out of a file. */
export function OptionRulesSource({ text, mostCharacters, onText }: OptionRulesSourceProps) {
  const { rules } = useWords().options;
  const [isTooLong, setTooLong] = useState(false);
  const write = (written: string): void => {
    setTooLong(false);
    onText(written);
  };
  const takeFile = async (file: File | undefined): Promise<void> => {
    // No character takes more than three bytes: a longer file is refused without being read.
    const isLong = file !== undefined && file.size > 3 * mostCharacters;
    write(file === undefined || isLong ? '' : await file.text());
    setTooLong(isLong);
  };
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
        onInput={(event) => write(event.currentTarget.value)}
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
        {isTooLong && rules.fileTooLong}
      </p>
    </>
  );
}
