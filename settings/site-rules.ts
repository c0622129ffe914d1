/** Where a page is, as rules name it. */
export type Address = {
  /** The host with its port, "www.example.org", or "local files". */
  host: string;
  /** From the first slash on, with the query and without the fragment: "/a/b?c". */
  path: string;
};

/**
 * Whether acronyms are explained somewhere. The pattern is a host ("www.example.org"), a domain with all its hosts
 * ("*.example.org"), or one page ("www.example.org/a?b"). The most specific rule wins, whatever their order.
 */
export type SiteRule = { pattern: string; on: boolean };

/** Where acronyms are explained. */
export type SiteSwitches = {
  /** Whether they are where no rule says otherwise; if not, only on the sites of the rules. */
  isOnByDefault: boolean;
  siteRules: readonly SiteRule[];
};

/** How much a switch is about. */
export type Scope = 'page' | 'host' | 'domain';

/** The name under which pages without a host, such as local files, are switched. */
export const LOCAL_FILES = 'local files';

export function addressOf(location: {
  protocol: string;
  host: string;
  pathname: string;
  search: string;
}): Address {
  const host =
    location.host || (location.protocol === 'file:' ? LOCAL_FILES : location.protocol.replace(/:$/, ''));
  const path = location.pathname + location.search;
  return { host, path: path.startsWith('/') ? path : `/${path}` };
}

/** Whether acronyms are explained on a page, and the rule that says so; null where none does. */
export function switchOf(
  { siteRules, isOnByDefault }: SiteSwitches,
  address: Address,
): { on: boolean; rule: SiteRule | null } {
  const rule = siteRules.reduce<SiteRule | null>(
    (best, one) =>
      matches(one.pattern, address) && (best === null || weightOf(one.pattern) > weightOf(best.pattern))
        ? one
        : best,
    null,
  );
  return { on: rule?.on ?? isOnByDefault, rule };
}

/**
 * The rules with one page, host or domain switched. Rules that would speak against it for this very page go: a
 * switch that is moved and changes nothing would be broken. A rule is made only where the others say otherwise.
 */
export function withSwitch<Switched extends SiteSwitches>(
  settings: Switched,
  address: Address,
  { pattern, on }: SiteRule,
): Switched {
  const rest = settings.siteRules.filter(
    (rule) => !(matches(rule.pattern, address) && weightOf(rule.pattern) >= weightOf(pattern)),
  );
  const isSo = switchOf({ ...settings, siteRules: rest }, address).on === on;
  const siteRules = isSo ? rest : sorted([...rest, { pattern, on }]);
  return { ...settings, siteRules };
}

/**
 * The pattern for a page's surroundings.
 *
 * @param domain that the host belongs to, "example.org"; the host itself where there is no other.
 */
export function patternOf(scope: Scope, { host, path }: Address, domain: string): string {
  if (scope === 'domain') return `*.${domain}`;
  return scope === 'host' ? host : host + path;
}

export function scopeOf(pattern: string): Scope {
  if (pattern.startsWith('*.')) return 'domain';
  return pattern.includes('/') ? 'page' : 'host';
}

/** The order in which rules are kept and shown: by name, a domain before its hosts. */
export function sorted(rules: readonly SiteRule[]): SiteRule[] {
  const nameOf = ({ pattern }: SiteRule): string => pattern.replace(/^\*\./, '');
  return [...rules].sort((a, b) =>
    nameOf(a) < nameOf(b) || (nameOf(a) === nameOf(b) && weightOf(a.pattern) < weightOf(b.pattern)) ? -1 : 1,
  );
}

function matches(pattern: string, { host, path }: Address): boolean {
  switch (scopeOf(pattern)) {
    case 'page':
      return pattern === host + path;
    case 'host':
      return pattern === host;
    case 'domain': {
      const domain = pattern.slice(2);
      const name = host.replace(/:\d+$/, '');
      return name === domain || name.endsWith(`.${domain}`);
    }
  }
}

/** A domain weighs the more the longer its name is: of those that match, that is the one with most parts. */
function weightOf(pattern: string): number {
  const scope = scopeOf(pattern);
  if (scope === 'domain') return pattern.length;
  return scope === 'host' ? 1e6 : 2e6;
}
