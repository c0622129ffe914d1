import { type PatternProblem, readPattern } from './site-pattern.ts';
import { type SiteRule, sorted } from './site-rules.ts';

/*
 * Site rules as text, one a line: "off *.example.org", "on www.example.org/page". What follows a "#" is a
 * comment: no pattern holds one.
 */

/** What a text of rules may hold at most: all of it is kept, and read by every page. */
export const MOST_CHARACTERS = 200_000;
export const MOST_RULES = 2000;

export type RulesProblem =
  /** Of the text as a whole. */
  | { kind: 'text-too-long' | 'too-many-rules' }
  | {
      kind: PatternProblem | 'no-switch' | 'no-site';
      /** From 1. */
      line: number;
    }
  /** The same pattern is on and off. */
  | { kind: 'said-both'; line: number; otherLine: number };

export type ReadRules = { ok: true; rules: SiteRule[] } | { ok: false; problems: RulesProblem[] };

/** Reads all rules of a text, or none: with one problem nothing is taken. */
export function parseRules(text: string): ReadRules {
  if (text.length > MOST_CHARACTERS) return { ok: false, problems: [{ kind: 'text-too-long' }] };
  const found = new Map<string, { rule: SiteRule; line: number }>();
  const problems: RulesProblem[] = [];
  for (const [index, written] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    const line = index + 1;
    const read = readLine(written);
    if (read === null) continue;
    if (typeof read === 'string') {
      problems.push({ kind: read, line });
      continue;
    }
    const before = found.get(read.pattern);
    if (before === undefined) found.set(read.pattern, { rule: read, line });
    else if (before.rule.on !== read.on) problems.push({ kind: 'said-both', line, otherLine: before.line });
  }
  if (found.size > MOST_RULES) problems.unshift({ kind: 'too-many-rules' });
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, rules: sorted([...found.values()].map(({ rule }) => rule)) };
}

/** The text that `parseRules` reads the same rules from, with an end of line after each. */
export function printRules(rules: readonly SiteRule[]): string {
  return rules.map(({ pattern, on }) => `${on ? 'on' : 'off'} ${pattern}\n`).join('');
}

/** Nothing for a line without a rule. */
function readLine(written: string): SiteRule | Exclude<RulesProblem, { otherLine: number }>['kind'] | null {
  const [rule = ''] = written.split('#', 1);
  if (rule.trim() === '') return null;
  const [, state = '', pattern = ''] = /^\s*(on|off)(?:\s+(.*))?$/i.exec(rule) ?? [];
  if (state === '') return 'no-switch';
  if (pattern.trim() === '') return 'no-site';
  const read = readPattern(pattern);
  return read.ok ? { pattern: read.pattern, on: state.toLowerCase() === 'on' } : read.problem;
}
