import { useState } from 'preact/hooks';
import type { SiteRule } from '../../settings/site-rules.ts';
import { useWords } from '../words-context.ts';
import { OptionSiteEditor } from './OptionSiteEditor.tsx';
import { OptionState } from './OptionState.tsx';
import type { RuleTools } from './option-tools.ts';

type OptionSiteRowProps = {
  rule: SiteRule;
  tools: Pick<RuleTools, 'readPattern' | 'scopeOf'>;
  onSet: (rule: SiteRule) => void;
  onRemove: () => void;
};

/** A site with its rule: to switch, to edit, to remove. */
export function OptionSiteRow({ rule, tools, onSet, onRemove }: OptionSiteRowProps) {
  const { options, shared } = useWords();
  const [isEdited, setEdited] = useState(false);
  const { pattern, on } = rule;
  if (isEdited) {
    return (
      <li>
        <OptionSiteEditor
          pattern={pattern}
          readPattern={tools.readPattern}
          onSave={(changed) => {
            setEdited(false);
            if (changed !== pattern) onSet({ pattern: changed, on });
          }}
          onCancel={() => setEdited(false)}
        />
      </li>
    );
  }
  return (
    <li>
      <p class="option-name">
        <span>{pattern}</span> <span class="labels">{options.sites.scopes[tools.scopeOf(pattern)]}</span>
      </p>
      <OptionState
        label={options.sites.stateOf(pattern)}
        on={on}
        onChoose={(chosen) => onSet({ pattern, on: chosen })}
      />
      <div class="option-ways">
        <button
          type="button"
          class="way"
          aria-label={options.sites.editOf(pattern)}
          onClick={() => setEdited(true)}
        >
          {options.sites.edit}
        </button>
        <button type="button" class="way" aria-label={options.sites.removeOf(pattern)} onClick={onRemove}>
          {shared.remove}
        </button>
      </div>
    </li>
  );
}
