import { useId, useState } from 'preact/hooks';
import type { SiteRule } from '../../settings/site-rules.ts';
import type { SiteStanding, SwitchScope } from '../../settings/site-standing.ts';
import { useWords } from '../words-context.ts';

type SiteSwitchProps = {
  standing: SiteStanding;
  /** Told the rule that the press asks for, and what it is about. */
  onSwitch: (rule: SiteRule, scope: SwitchScope) => void;
};

/** Switches Spellout for a page, a host or a domain, and says how things stand. */
export function SiteSwitch({ standing, onSwitch }: SiteSwitchProps) {
  const { site } = useWords().popup;
  const id = useId();
  // The reader's own choice holds until another rule decides: then that is what a switch is likely to be about.
  const [picked, setPicked] = useState<{ pattern: string; start: string } | null>(null);
  const isPickValid = picked?.start === standing.start.pattern;
  const scope =
    standing.scopes.find(({ pattern }) => isPickValid && pattern === picked.pattern) ?? standing.start;
  const { on } = standing;

  return (
    <div class="site-switch">
      <button
        class="site-switch-press"
        type="button"
        role="switch"
        aria-checked={on}
        aria-describedby={`${id}-state ${id}-scope`}
        onClick={() => onSwitch({ pattern: scope.pattern, on: !on }, scope)}
      >
        <strong>{site.explain}</strong>
        <span class="site-switch-track" aria-hidden="true">
          <span class="site-switch-thumb" />
        </span>
      </button>
      <p class="site-switch-state" id={`${id}-state`}>
        <StandingText standing={standing} />
      </p>
      <label class="site-switch-scope" id={`${id}-scope`}>
        <span>{site.about}</span>
        <select
          value={scope.pattern}
          onChange={(event) =>
            setPicked({ pattern: event.currentTarget.value, start: standing.start.pattern })
          }
        >
          {standing.scopes.map(({ pattern, reach, name }) => (
            <option key={pattern} value={pattern}>
              {site.scopes[reach](name)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function StandingText({ standing: { on, rule } }: { standing: SiteStanding }) {
  const { site } = useWords().popup;
  if (rule === null) return <>{on ? site.onAsEverywhere : site.offUnlisted}</>;
  return <>{(on ? site.onByRule : site.offByRule)[rule.reach](rule.name)}</>;
}
