import { describe, expect, it } from 'vitest';
import { changeOfRules, mergedRules, withoutPattern } from '../../../settings/rules-change.ts';

const rule = (pattern: string, on: boolean) => ({ pattern, on });
const before = [rule('a.org', true), rule('b.org', false), rule('c.org', true)];

describe('a change of rules', () => {
  it('tells what was added, switched and removed', () => {
    expect(changeOfRules(before, [rule('b.org', true), rule('c.org', true), rule('d.org', false)])).toEqual({
      added: [rule('d.org', false)],
      switched: [rule('b.org', true)],
      removed: [rule('a.org', true)],
    });
  });

  it('is empty between the same rules', () => {
    expect(changeOfRules(before, before.toReversed())).toEqual({ added: [], switched: [], removed: [] });
  });
});

describe('merged rules', () => {
  it('keep what is not named, and take the rest as it is added', () => {
    expect(mergedRules(before, [rule('b.org', true), rule('aa.org', false)])).toEqual([
      rule('a.org', true),
      rule('aa.org', false),
      rule('b.org', true),
      rule('c.org', true),
    ]);
  });
});

describe('rules without a pattern', () => {
  it('are the others', () => {
    expect(withoutPattern(before, 'b.org')).toEqual([rule('a.org', true), rule('c.org', true)]);
    expect(withoutPattern(before, '__proto__')).toEqual(before);
  });
});
