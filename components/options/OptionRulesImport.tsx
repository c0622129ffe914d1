import { useState } from 'preact/hooks';
import type { SiteRule } from '../../settings/site-rules.ts';
import { useWords } from '../words-context.ts';
import { OptionChoice } from './OptionChoice.tsx';
import { OptionRulesPreview } from './OptionRulesPreview.tsx';
import { OptionRulesProblems } from './OptionRulesProblems.tsx';
import { OptionRulesSource } from './OptionRulesSource.tsx';
import type { ChangeOptions } from './option-change.ts';
import type { RuleTools } from './option-tools.ts';
import { planImport, siteChanges } from './site-changes.ts';

type OptionRulesImportProps = {
  rules: readonly SiteRule[];
  tools: RuleTools;
  onChange: ChangeOptions;
};

/** Takes sites from a text: what would change is shown first, and a text with a mistake is not taken at all. */
export function OptionRulesImport({ rules, tools, onChange }: OptionRulesImportProps) {
  const { options } = useWords();
  const words = options.rules;
  const [text, setText] = useState('');
  const [how, setHow] = useState<'add' | 'replace'>('add');
  const [isChecked, setChecked] = useState(false);
  // Against the list as it is now: it may change in another window while the reader looks.
  const plan = isChecked ? planImport(rules, { text, how }, tools) : null;
  const write = (written: string): void => {
    setText(written);
    setChecked(false);
  };
  return (
    <form
      class="option-text"
      onSubmit={(event) => {
        event.preventDefault();
        setChecked(true);
      }}
    >
      <OptionRulesSource text={text} mostCharacters={tools.mostCharacters} onText={write} />
      <OptionChoice
        name="import-how"
        legend={words.how}
        value={how}
        choices={[
          { value: 'add', label: words.add },
          { value: 'replace', label: words.replace },
        ]}
        onChoose={setHow}
      />
      <button type="submit" class="button">
        {words.check}
      </button>
      <div role="status">
        {plan?.ok === false && <OptionRulesProblems problems={plan.problems} />}
        {plan?.ok && (
          <OptionRulesPreview
            change={plan.change}
            onTake={() => {
              onChange(siteChanges(tools, options).take(rules, plan.change));
              write('');
            }}
          />
        )}
      </div>
    </form>
  );
}
