import { expect, it } from 'vitest';
import type { KnownForms } from '../../../matching/known-forms.ts';
import { KNOWN } from './known.ts';
import { marked } from './marked.ts';

/** Each case reads: the page's text, with brackets around what must be marked. */
export function itMarks(cases: readonly string[], known: KnownForms = KNOWN): void {
  it.each(cases)('reads %s', (expected) => {
    expect(marked(withoutMarks(expected), known)).toBe(expected);
  });
}

/** Each text must be left without a single mark. */
export function itLeavesAlone(texts: readonly string[], known: KnownForms = KNOWN): void {
  it.each(texts)('leaves %s alone', (text) => {
    expect(marked(text, known)).toBe(text);
  });
}

function withoutMarks(text: string): string {
  return text.replace(/[[\]]/g, '');
}
