import type { Words } from '../../locales/words.ts';
import type { RulesChange } from '../../settings/rules-change.ts';
import type { SiteRule } from '../../settings/site-rules.ts';
import type { OptionChange } from './option-change.ts';
import type { RuleTools } from './option-tools.ts';

type Rules = readonly SiteRule[];

/** What can be done to the list of sites, each with the way back. */
export function siteChanges(
  { merged, without }: Pick<RuleTools, 'merged' | 'without'>,
  { sites, rules: words }: Pick<Words['options'], 'sites' | 'rules'>,
) {
  /** Takes some rules off the list and puts others on it; of the same pattern, the latter count. */
  const swap =
    (off: Rules, on: Rules): OptionChange['update'] =>
    (settings) => {
      const rest = off.reduce<Rules>((rules, { pattern }) => without(rules, pattern), settings.siteRules);
      return { ...settings, siteRules: merged(rest, on) };
    };
  return {
    /** @param instead the rule that this one takes the place of. */
    set(rules: Rules, rule: SiteRule, instead?: SiteRule): OptionChange {
      // A rule of the same pattern is written over, and comes back when that is undone.
      const before = rules.filter(({ pattern }) => pattern === rule.pattern || pattern === instead?.pattern);
      const say = before.length > 0 ? sites.changed : sites.added;
      return { update: swap(before, [rule]), undo: swap([rule], before), said: say(rule.pattern) };
    },
    remove: (rule: SiteRule): OptionChange => ({
      update: swap([rule], []),
      undo: swap([], [rule]),
      said: sites.removed(rule.pattern),
    }),
    /** @param rules those that `change` was found against. */
    take(rules: Rules, { added, switched, removed }: RulesChange): OptionChange {
      const gone = new Set([...switched, ...removed].map(({ pattern }) => pattern));
      return {
        update: swap(removed, [...added, ...switched]),
        undo: swap(
          added,
          rules.filter(({ pattern }) => gone.has(pattern)),
        ),
        said: words.imported(added.length + switched.length + removed.length),
      };
    },
  };
}

/** What a text would change, or why nothing of it can be taken. */
export type ImportPlan =
  | { ok: true; change: RulesChange }
  | { ok: false; problems: Extract<ReturnType<RuleTools['parse']>, { ok: false }>['problems'] };

/** @param how whether the text comes to the list or in place of it. */
export function planImport(
  rules: Rules,
  { text, how }: { text: string; how: 'add' | 'replace' },
  tools: Pick<RuleTools, 'parse' | 'merged' | 'changeOf' | 'mostRules'>,
): ImportPlan {
  const read = tools.parse(text);
  if (!read.ok) return read;
  const after = how === 'add' ? tools.merged(rules, read.rules) : read.rules;
  if (after.length > tools.mostRules) return { ok: false, problems: [{ kind: 'too-many-rules' }] };
  return { ok: true, change: tools.changeOf(rules, after) };
}
