import type { SiteRule } from '../../settings/site-rules.ts';
import { useWords } from '../words-context.ts';
import { OptionRulesExport } from './OptionRulesExport.tsx';
import { OptionRulesImport } from './OptionRulesImport.tsx';
import type { ChangeOptions } from './option-change.ts';
import type { RuleTools } from './option-tools.ts';

type OptionRulesTextProps = {
  rules: readonly SiteRule[];
  tools: RuleTools;
  onChange: ChangeOptions;
};

/** The list of sites as text, out and in; folded, as few ever need it. */
export function OptionRulesText({ rules, tools, onChange }: OptionRulesTextProps) {
  const words = useWords().options.rules;
  return (
    <details class="option-fold">
      <summary>{words.title}</summary>
      <OptionRulesExport text={tools.print(rules)} tools={tools} />
      <OptionRulesImport rules={rules} tools={tools} onChange={onChange} />
    </details>
  );
}
