import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCAL_FILES, type SiteRule, switchOf, withSwitch } from '../../../settings/site-rules.ts';
import { standingOf, withRulesBack } from '../../../settings/site-standing.ts';

const WWW = { host: 'www.example.org', path: '/a?b' };
const LOCAL = { host: LOCAL_FILES, path: '/home/me/page.html' };
const ALL_ON = { siteRules: [], isOnByDefault: true };

const rules = (...siteRules: [pattern: string, on: boolean][]) => ({
  siteRules: siteRules.map(([pattern, on]) => ({ pattern, on })),
  isOnByDefault: true,
});

describe('what a switch may be about', () => {
  it('is the page, the host and the domain, the host to begin with', () => {
    const { scopes, start } = standingOf(ALL_ON, WWW, 'example.org');
    expect(scopes).toEqual([
      { reach: 'page', pattern: 'www.example.org/a?b', name: 'www.example.org' },
      { reach: 'host', pattern: 'www.example.org', name: 'www.example.org' },
      { reach: 'domain', pattern: '*.example.org', name: 'example.org' },
    ]);
    expect(start).toEqual(scopes[1]);
  });

  it('is no domain where there is none', () => {
    const { scopes } = standingOf(ALL_ON, { host: 'localhost:8080', path: '/' }, null);
    expect(scopes.map(({ reach }) => reach)).toEqual(['page', 'host']);
  });

  it('is a file and all local files where there is no host', () => {
    const { scopes, start } = standingOf(ALL_ON, LOCAL, null);
    expect(scopes.map(({ reach, pattern }) => [reach, pattern])).toEqual([
      ['file', `${LOCAL_FILES}/home/me/page.html`],
      ['files', LOCAL_FILES],
    ]);
    expect(start.reach).toBe('files');
  });

  it('begins with what the deciding rule is about', () => {
    const settings = rules(['*.example.org', false], ['www.example.org/a?b', true]);
    const standing = standingOf(settings, WWW, 'example.org');
    expect([standing.on, standing.start.reach, standing.rule?.pattern]).toEqual([
      true,
      'page',
      'www.example.org/a?b',
    ]);
  });

  it('has the domain of the deciding rule besides the one that anybody would name', () => {
    const deep = { host: 'a.b.example.org', path: '/' };
    const { scopes, start } = standingOf(rules(['*.b.example.org', false]), deep, 'example.org');
    expect(scopes.map(({ pattern }) => pattern)).toEqual([
      'a.b.example.org/',
      'a.b.example.org',
      '*.b.example.org',
      '*.example.org',
    ]);
    expect(start.pattern).toBe('*.b.example.org');
  });
});

describe('taking a switch back', () => {
  const about = ['*.example.org', 'www.example.org', 'www.example.org/a?b'];
  const pattern = fc.constantFrom(...about, 'other.example');
  const someRules = fc.uniqueArray(fc.record({ pattern, on: fc.boolean() }), {
    selector: (rule) => rule.pattern,
  });

  it('brings back what held before', () => {
    fc.assert(
      fc.property(someRules, fc.constantFrom(...about), fc.boolean(), (siteRules, pattern, on) => {
        const before = { siteRules, isOnByDefault: true };
        const after = withSwitch(before, WWW, { pattern, on });
        const back = withRulesBack(after, before.siteRules, after.siteRules);
        expect(new Set(back.siteRules)).toEqual(new Set(siteRules));
        expect(switchOf(back, WWW).on).toBe(switchOf(before, WWW).on);
      }),
    );
  });

  it('leaves alone what was decided since', () => {
    const since: SiteRule = { pattern: 'since.example', on: false };
    const after = withSwitch(ALL_ON, WWW, { pattern: WWW.host, on: false });
    const now = { ...after, siteRules: [...after.siteRules, since] };
    expect(withRulesBack(now, ALL_ON.siteRules, after.siteRules).siteRules).toEqual([since]);
  });
});
