import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addressOf,
  LOCAL_FILES,
  patternOf,
  type Scope,
  type SiteRule,
  scopeOf,
  switchOf,
  withSwitch,
} from '../../../settings/site-rules.ts';

describe('addressOf', () => {
  it.each([
    ['https://example.org/a?b#c', 'example.org', '/a?b'],
    ['http://localhost:8080/', 'localhost:8080', '/'],
    ['https://www.example.org', 'www.example.org', '/'],
    ['https://EXAMPLE.org/A', 'example.org', '/A'],
    ['https://bücher.example/', 'xn--bcher-kva.example', '/'],
    ['http://[::1]:3000/', '[::1]:3000', '/'],
    ['file:///home/me/page.html', LOCAL_FILES, '/home/me/page.html'],
    ['about:blank', 'about', '/blank'],
    ['data:text/html,x', 'data', '/text/html,x'],
  ])('of %s names %s and %s', (address, host, path) => {
    expect(addressOf(new URL(address))).toEqual({ host, path });
  });
});

describe('the switch', () => {
  const rules: SiteRule[] = [
    { pattern: '*.example.org', on: false },
    { pattern: 'www.example.org', on: true },
    { pattern: '*.deep.example.org', on: true },
    { pattern: 'www.example.org/a?b', on: false },
    { pattern: 'localhost:8080', on: false },
    { pattern: LOCAL_FILES, on: false },
    { pattern: 'x.example', on: true },
  ];

  it.each([
    ['example.org', '/', false, '*.example.org'],
    ['news.example.org', '/', false, '*.example.org'],
    ['news.example.org:8443', '/', false, '*.example.org'],
    ['www.example.org', '/', true, 'www.example.org'],
    ['www.example.org', '/a?b', false, 'www.example.org/a?b'],
    ['www.example.org', '/a?b&c', true, 'www.example.org'],
    ['deep.example.org', '/', true, '*.deep.example.org'],
    ['very.deep.example.org', '/', true, '*.deep.example.org'],
    ['notexample.org', '/', true, null],
    ['localhost:8080', '/', false, 'localhost:8080'],
    ['localhost', '/', true, null],
    [LOCAL_FILES, '/home/me/page.html', false, LOCAL_FILES],
  ])('on %s%s is %s, by %s', (host, path, on, pattern) => {
    const found = switchOf({ siteRules: rules, isOnByDefault: true }, { host, path });
    expect([found.on, found.rule?.pattern ?? null]).toEqual([on, pattern]);
  });

  it('is off by default where only listed sites are on', () => {
    const settings = { siteRules: rules, isOnByDefault: false };
    expect(switchOf(settings, { host: 'y.example', path: '/' })).toEqual({ on: false, rule: null });
    expect(switchOf(settings, { host: 'x.example', path: '/' }).on).toBe(true);
  });

  it('goes by the most specific rule, whatever the order', () => {
    const address = { host: 'www.example.org', path: '/a?b' };
    expect(switchOf({ siteRules: rules.toReversed(), isOnByDefault: true }, address).on).toBe(false);
  });
});

describe('withSwitch', () => {
  const address = { host: 'www.example.org', path: '/a' };
  const anyRules = fc.array(
    fc.record({
      pattern: fc.constantFrom(
        '*.org',
        '*.example.org',
        '*.www.example.org',
        'www.example.org',
        'www.example.org/a',
        'www.example.org/b',
        'other.org',
        '*.other.org',
      ),
      on: fc.boolean(),
    }),
  );
  const anyScope = fc.constantFrom<Scope>('page', 'host', 'domain');

  it('is never stuck: whatever the rules, the page is as it was switched', () => {
    fc.assert(
      fc.property(anyRules, fc.boolean(), anyScope, fc.boolean(), (siteRules, isOnByDefault, scope, on) => {
        const pattern = patternOf(scope, address, 'example.org');
        const after = withSwitch({ siteRules, isOnByDefault }, address, { pattern, on });
        expect(switchOf(after, address).on).toBe(on);
      }),
    );
  });

  it('leaves every page alone that the switch is not about', () => {
    const others = [
      { host: 'other.org', path: '/' },
      { host: 'deep.other.org', path: '/' },
      { host: 'org', path: '/' },
    ];
    fc.assert(
      fc.property(anyRules, fc.boolean(), anyScope, fc.boolean(), (siteRules, isOnByDefault, scope, on) => {
        const before = { siteRules, isOnByDefault };
        const after = withSwitch(before, address, { pattern: patternOf(scope, address, 'example.org'), on });
        for (const other of others) expect(switchOf(after, other)).toEqual(switchOf(before, other));
      }),
    );
  });

  it.each([
    { has: [], scope: 'host', on: false, result: ['-www.example.org'] },
    { has: [], scope: 'host', on: true, result: [] },
    { has: ['-www.example.org'], scope: 'host', on: true, result: [] },
    { has: ['-*.example.org'], scope: 'host', on: true, result: ['-*.example.org', '+www.example.org'] },
    { has: ['-*.example.org', '+www.example.org'], scope: 'host', on: false, result: ['-*.example.org'] },
    { has: ['-www.example.org/a'], scope: 'host', on: true, result: [] },
    { has: ['+www.example.org/a'], scope: 'domain', on: false, result: ['-*.example.org'] },
    { has: ['-www.example.org/b'], scope: 'host', on: true, result: ['-www.example.org/b'] },
    { has: ['-other.org'], scope: 'page', on: false, result: ['-other.org', '-www.example.org/a'] },
  ] as const)('turns $has into $result when the $scope is switched to $on', ({ has, scope, on, result }) => {
    const siteRules = has.map((text) => ({ pattern: text.slice(1), on: text.startsWith('+') }));
    const pattern = patternOf(scope, address, 'example.org');
    const after = withSwitch({ siteRules, isOnByDefault: true }, address, { pattern, on });
    expect(after.siteRules.map((rule) => (rule.on ? '+' : '-') + rule.pattern)).toEqual(result);
  });
});

describe('a pattern', () => {
  it.each(['page', 'host', 'domain'] as const)('of a %s is known as one', (scope) => {
    expect(scopeOf(patternOf(scope, { host: 'www.example.org', path: '/a' }, 'example.org'))).toBe(scope);
  });
});
