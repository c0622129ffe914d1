import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_CHARACTERS, MOST_RULES, parseRules, printRules } from '../../../settings/rules-text.ts';
import { readPattern } from '../../../settings/site-pattern.ts';
import { type SiteRule, sorted } from '../../../settings/site-rules.ts';

const problemsIn = (text: string) => {
  const read = parseRules(text);
  return read.ok ? [] : read.problems;
};

describe('rules as text', () => {
  it('are one a line, in any order, with comments and empty lines', () => {
    const text = [
      '\uFEFF# My sites',
      '',
      'on www.example.org/page  # but this one',
      '\tOFF   *.Example.org',
      'off local files',
      'off https://other.example/a#part',
    ].join('\r\n');
    expect(parseRules(text)).toEqual({
      ok: true,
      rules: [
        { pattern: '*.example.org', on: false },
        { pattern: 'local files', on: false },
        { pattern: 'other.example/a', on: false },
        { pattern: 'www.example.org/page', on: true },
      ],
    });
  });

  it('may say the same twice, but not both', () => {
    expect(parseRules('on a.org\nON https://A.org/\n')).toEqual({
      ok: true,
      rules: [{ pattern: 'a.org', on: true }],
    });
    expect(problemsIn('on a.org\n\noff A.org')).toEqual([{ kind: 'said-both', line: 3, otherLine: 1 }]);
  });

  it('are refused as a whole, with every problem at its line', () => {
    expect(
      problemsIn('on a.org\na.org\noff\non two words\noff *.a.org/b\nonward.org\n'.concat('x'.repeat(2000))),
    ).toEqual([
      { kind: 'no-switch', line: 2 },
      { kind: 'no-site', line: 3 },
      { kind: 'not-a-site', line: 4 },
      { kind: 'domain-with-path', line: 5 },
      { kind: 'no-switch', line: 6 },
      { kind: 'no-switch', line: 7 },
    ]);
  });

  it('are bounded in their number and their length', () => {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, index) => `on a${index}.org`).join('\n');
    expect(parseRules(lines(MOST_RULES)).ok).toBe(true);
    expect(problemsIn(lines(MOST_RULES + 1))).toEqual([{ kind: 'too-many-rules' }]);
    expect(problemsIn(`#${'x'.repeat(MOST_CHARACTERS)}`)).toEqual([{ kind: 'text-too-long' }]);
    expect(problemsIn(`on example.org/${'x'.repeat(1000)}`)).toEqual([{ kind: 'too-long', line: 1 }]);
  });

  it('treat names that mean something to JavaScript like any other', () => {
    const text = 'off __proto__\non constructor\n';
    const read = parseRules(text);
    expect(read).toEqual({
      ok: true,
      rules: [
        { pattern: '__proto__', on: false },
        { pattern: 'constructor', on: true },
      ],
    });
    expect(({} as Record<string, unknown>)['on']).toBeUndefined();
  });

  it('are read as the rules that they were written of', () => {
    const anyPattern = fc
      .oneof(
        fc.domain(),
        fc.domain().map((domain) => `*.${domain}`),
        fc.webUrl({ withQueryParameters: true }),
        fc.constantFrom('local files', 'localhost:8080', '[::1]:3000', '__proto__', 'a.org/'),
      )
      .map(readPattern)
      .filter((read) => read.ok)
      .map(({ pattern }) => pattern);
    const anyRules: fc.Arbitrary<SiteRule[]> = fc
      .uniqueArray(anyPattern, { maxLength: 40 })
      .chain((patterns) =>
        fc
          .array(fc.boolean(), { minLength: patterns.length, maxLength: patterns.length })
          .map((states) => patterns.map((pattern, index) => ({ pattern, on: states[index] ?? false }))),
      )
      .map(sorted);
    fc.assert(
      fc.property(anyRules, (rules) => {
        expect(parseRules(printRules(rules))).toEqual({ ok: true, rules });
      }),
      { numRuns: 500 },
    );
  });

  it('never break the reader, whatever they say', () => {
    const anyLine = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map((text) => `on ${text}`),
      fc.webUrl().map((text) => `off ${text}`),
    );
    fc.assert(
      fc.property(fc.array(anyLine), (lines) => {
        const read = parseRules(lines.join('\n'));
        if (read.ok) expect(parseRules(printRules(read.rules))).toEqual(read);
        else expect(read.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});
