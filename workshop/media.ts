import type { Look } from './look.ts';

type Asked = Pick<Look, 'theme' | 'forcedColors'>;

/**
 * Answers the media queries of a style sheet as a look asks, where a page cannot ask the browser itself. Forced colors
 * come out without what the browser does on its own: tests and pictures have the browser emulate them.
 */
export function answerMedia(rules: CSSRuleList, look: Asked): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) {
      const answer = answerOf(rule.conditionText, look);
      if (answer !== null) rule.media.mediaText = answer ? 'all' : 'not all';
    }
    if (rule instanceof CSSGroupingRule) answerMedia(rule.cssRules, look);
  }
}

/** Null where the look leaves the question to the browser. */
function answerOf(condition: string, { theme, forcedColors }: Asked): boolean | null {
  const scheme = /^\(prefers-color-scheme: (light|dark)\)$/.exec(condition)?.[1];
  if (scheme !== undefined) return theme === undefined ? null : scheme === theme;
  return condition === '(forced-colors: active)' && forcedColors ? true : null;
}
