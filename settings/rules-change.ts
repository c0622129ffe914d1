import { type SiteRule, sorted } from './site-rules.ts';

/** What is other in some rules than in those before. */
export type RulesChange = {
  added: readonly SiteRule[];
  /** As they are now: on where they were off, or the reverse. */
  switched: readonly SiteRule[];
  removed: readonly SiteRule[];
};

export function changeOfRules(before: readonly SiteRule[], after: readonly SiteRule[]): RulesChange {
  const had = statesOf(before);
  const has = statesOf(after);
  return {
    added: after.filter(({ pattern }) => !had.has(pattern)),
    switched: after.filter(({ pattern, on }) => had.has(pattern) && had.get(pattern) !== on),
    removed: before.filter(({ pattern }) => !has.has(pattern)),
  };
}

/** The rules with others besides; of the same pattern, the added one counts. */
export function mergedRules(rules: readonly SiteRule[], added: readonly SiteRule[]): SiteRule[] {
  const named = statesOf(added);
  return sorted([...rules.filter(({ pattern }) => !named.has(pattern)), ...added]);
}

/** The rules without the one of a pattern. */
export function withoutPattern(rules: readonly SiteRule[], pattern: string): SiteRule[] {
  return rules.filter((rule) => rule.pattern !== pattern);
}

function statesOf(rules: readonly SiteRule[]): Map<string, boolean> {
  return new Map(rules.map(({ pattern, on }) => [pattern, on]));
}
