import { useState } from 'preact/hooks';
import { useWords } from '../words-context.ts';
import type { RuleTools } from './option-tools.ts';

type OptionRulesExportProps = {
  text: string;
  tools: Pick<RuleTools, 'copy' | 'download'>;
};

/** The list of sites as a text to take away. */
export function OptionRulesExport({ text, tools }: OptionRulesExportProps) {
  const { rules } = useWords().options;
  const [said, setSaid] = useState('');
  const copy = () =>
    tools.copy(text).then(
      () => setSaid(rules.copied),
      () => setSaid(rules.notCopied),
    );
  return (
    <div class="option-text">
      <label for="export-text">{rules.export}</label>
      <textarea
        id="export-text"
        class="text-field"
        rows={6}
        readOnly
        spellcheck={false}
        aria-describedby="export-hint"
        value={text}
      />
      <p class="option-hint" id="export-hint">
        {rules.exportHint}
      </p>
      <div class="option-ways">
        <button type="button" class="button" onClick={() => void copy()}>
          {rules.copy}
        </button>
        <button type="button" class="button" onClick={() => tools.download(text)}>
          {rules.download}
        </button>
        <span role="status">{said}</span>
      </div>
    </div>
  );
}
