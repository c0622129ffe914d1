import { expect, it } from 'vitest';
import { KNOWN } from './known.ts';
import { marked } from './marked.ts';

/** Each case reads: the page's text, with brackets around what must be marked. */
export function itMarks(cases: readonly string[]): void {
  it.each(cases)('reads %s', (expected) => {
    expect(marked(withoutMarks(expected), KNOWN)).toBe(expected);
  });
}

/** Each text must be left without a single mark. */
export function itLeavesAlone(texts: readonly string[]): void {
  it.each(texts)('leaves %s alone', (text) => {
    expect(marked(text, KNOWN)).toBe(text);
  });
}

function withoutMarks(text: string): string {
  return text.replace(/[[\]]/g, '');
}
