import {
  type Address,
  LOCAL_FILES,
  patternOf,
  type SiteRule,
  type SiteSwitches,
  scopeOf,
  sorted,
  switchOf,
} from './site-rules.ts';

/** What a rule reaches, as a reader names it: the pages without a host are files. */
export type Reach = 'page' | 'host' | 'domain' | 'file' | 'files';

/** Something that can be switched. */
export type SwitchScope = {
  reach: Reach;
  /** As in `SiteRule`. */
  pattern: string;
  /** The host or the domain alone: "example.org". */
  name: string;
};

/** How things stand for a page, and what its switch may be about. */
export type SiteStanding = {
  on: boolean;
  /** What the deciding rule is about; null where no rule decides. */
  rule: SwitchScope | null;
  /** From the narrowest to the widest. */
  scopes: readonly SwitchScope[];
  /** The scope to begin with: that of the deciding rule, else the host. */
  start: SwitchScope;
};

/** @param domain that the host belongs to, "example.org"; null where it belongs to none. */
export function standingOf(switches: SiteSwitches, address: Address, domain: string | null): SiteStanding {
  const { on, rule } = switchOf(switches, address);
  const decided = rule === null ? null : switchScope(rule.pattern);
  const host = switchScope(address.host);
  const scopes = [switchScope(patternOf('page', address, '')), host, ...domainsOf(decided, domain)];
  return { on, rule: decided, scopes, start: decided ?? host };
}

/** Settings with the rules of one moment in place of those of a later one; what was decided since stays. */
export function withRulesBack<Switched extends Pick<SiteSwitches, 'siteRules'>>(
  settings: Switched,
  before: readonly SiteRule[],
  after: readonly SiteRule[],
): Switched {
  const made = lacking(after, before);
  const lost = lacking(before, after);
  const kept = settings.siteRules.filter(
    (rule) => !made.some((one) => isSame(one, rule)) && !lost.some(({ pattern }) => pattern === rule.pattern),
  );
  return { ...settings, siteRules: sorted([...kept, ...lost]) };
}

/** A rule of someone's own may be about a wider or narrower domain than the one we would offer. */
function domainsOf(decided: SwitchScope | null, domain: string | null): SwitchScope[] {
  const own = decided?.reach === 'domain' ? decided.name : null;
  const names = new Set([own, domain].filter((name) => name !== null));
  return [...names].sort((a, b) => b.length - a.length).map((name) => switchScope(`*.${name}`));
}

function switchScope(pattern: string): SwitchScope {
  const scope = scopeOf(pattern);
  if (scope === 'domain') return { reach: 'domain', pattern, name: pattern.slice(2) };
  const isFile = pattern === LOCAL_FILES || pattern.startsWith(`${LOCAL_FILES}/`);
  if (scope === 'host') return { reach: isFile ? 'files' : 'host', pattern, name: pattern };
  return { reach: isFile ? 'file' : 'page', pattern, name: pattern.slice(0, pattern.indexOf('/')) };
}

function lacking(rules: readonly SiteRule[], others: readonly SiteRule[]): SiteRule[] {
  return rules.filter((rule) => !others.some((other) => isSame(other, rule)));
}

function isSame(a: SiteRule, b: SiteRule): boolean {
  return a.pattern === b.pattern && a.on === b.on;
}
