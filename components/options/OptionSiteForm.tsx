import { useState } from 'preact/hooks';
import type { SiteRule } from '../../settings/site-rules.ts';
import { useWords } from '../words-context.ts';
import { OptionState } from './OptionState.tsx';
import type { RuleTools } from './option-tools.ts';

type OptionSiteFormProps = {
  rules: readonly SiteRule[];
  tools: Pick<RuleTools, 'readPattern' | 'mostRules'>;
  onAdd: (rule: SiteRule) => void;
};

/** Puts a site, a host or a page on the list. */
export function OptionSiteForm({ rules, tools, onAdd }: OptionSiteFormProps) {
  const { sites } = useWords().options;
  const [site, setSite] = useState('');
  const [on, setOn] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const add = (event: Event): void => {
    event.preventDefault();
    const read = tools.readPattern(site);
    const isFull =
      read.ok && rules.length >= tools.mostRules && !rules.some(({ pattern }) => pattern === read.pattern);
    if (!read.ok || isFull) {
      setProblem(sites.problems[read.ok ? 'too-many' : read.problem]);
      return;
    }
    setProblem(null);
    setSite('');
    onAdd({ pattern: read.pattern, on });
  };
  return (
    <form class="option-form" onSubmit={add} noValidate>
      <div class="option-form-site">
        <label for="new-site">{sites.site}</label>
        <input
          id="new-site"
          class="text-field"
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          value={site}
          aria-invalid={problem !== null}
          aria-describedby="new-site-hint new-site-problem"
          onInput={(event) => {
            setSite(event.currentTarget.value);
            setProblem(null);
          }}
        />
      </div>
      <div>
        <label for="new-site-state">{sites.state}</label>
        <OptionState id="new-site-state" on={on} onChoose={setOn} />
      </div>
      <button type="submit" class="button">
        {sites.add}
      </button>
      <p class="option-hint" id="new-site-hint">
        {sites.siteHint}
      </p>
      <p class="option-problem" id="new-site-problem" role="alert">
        {problem}
      </p>
    </form>
  );
}
