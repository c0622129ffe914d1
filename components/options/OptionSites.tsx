import { useState } from 'preact/hooks';
import type { SiteRule } from '../../settings/site-rules.ts';
import { SearchField } from '../search/SearchField.tsx';
import { useWords } from '../words-context.ts';
import { OptionSiteForm } from './OptionSiteForm.tsx';
import { OptionSiteRow } from './OptionSiteRow.tsx';
import type { ChangeOptions } from './option-change.ts';
import type { RuleTools } from './option-tools.ts';
import { siteChanges } from './site-changes.ts';

type OptionSitesProps = {
  rules: readonly SiteRule[];
  tools: RuleTools;
  onChange: ChangeOptions;
};

/** A shorter list is seen at a glance. */
const LEAST_SEARCHED = 6;
const MOST_SHOWN = 100;

/** The sites, hosts and pages with a rule of their own. */
export function OptionSites({ rules, tools, onChange }: OptionSitesProps) {
  const { options } = useWords();
  const { sites } = options;
  const [query, setQuery] = useState('');
  const changes = siteChanges(tools, options);
  const isSearched = rules.length >= LEAST_SEARCHED;
  const wanted = isSearched ? query.trim().toLowerCase() : '';
  const found = rules.filter(({ pattern }) => pattern.includes(wanted));
  const shown = found.slice(0, MOST_SHOWN);
  return (
    <>
      <OptionSiteForm rules={rules} tools={tools} onAdd={(rule) => onChange(changes.set(rules, rule))} />
      {isSearched && <SearchField label={sites.search} query={query} onQuery={setQuery} />}
      <p class="option-hint" role="status">
        {rules.length === 0 ? sites.none : found.length === 0 ? sites.nothingFound : ''}
      </p>
      <ul class="option-list">
        {shown.map((rule) => (
          <OptionSiteRow
            key={rule.pattern}
            rule={rule}
            tools={tools}
            onSet={(changed) => onChange(changes.set(rules, changed, rule))}
            onRemove={() => onChange(changes.remove(rule))}
          />
        ))}
      </ul>
      {found.length > shown.length && <p class="option-hint">{sites.more(found.length - shown.length)}</p>}
    </>
  );
}
