import type { RulesChange } from '../../settings/rules-change.ts';
import type { SiteRule } from '../../settings/site-rules.ts';
import { useWords } from '../words-context.ts';

type OptionRulesPreviewProps = {
  change: RulesChange;
  onTake: () => void;
};

/** What an import would do, before it does. */
export function OptionRulesPreview({
  change: { added, switched, removed },
  onTake,
}: OptionRulesPreviewProps) {
  const { rules } = useWords().options;
  const isOn = ({ on }: SiteRule): boolean => on;
  const isOff = ({ on }: SiteRule): boolean => !on;
  const parts: readonly (readonly [(count: number) => string, readonly SiteRule[]])[] = [
    [rules.addedOn, added.filter(isOn)],
    [rules.addedOff, added.filter(isOff)],
    [rules.switchedOn, switched.filter(isOn)],
    [rules.switchedOff, switched.filter(isOff)],
    [rules.removed, removed],
  ];
  const said = parts.filter(([, those]) => those.length > 0);
  if (said.length === 0) return <p class="notice">{rules.noChange}</p>;
  return (
    <div class="notice">
      <p>{rules.preview}</p>
      {said.map(([say, those]) => (
        <details class="option-preview" key={say(1)} open={those.length <= 5}>
          <summary>{say(those.length)}</summary>
          <ul>
            {those.map(({ pattern }) => (
              <li key={pattern}>{pattern}</li>
            ))}
          </ul>
        </details>
      ))}
      <button type="button" class="button button-strong" onClick={onTake}>
        {rules.take}
      </button>
    </div>
  );
}
