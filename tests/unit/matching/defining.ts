import { expect, it } from 'vitest';
import { findDefinitions } from '../../../matching/find-definitions.ts';

/** What a text defines, as "EMS = emergency medical services". */
export function definedIn(text: string): string[] {
  return findDefinitions(text).map(({ shortForm, longForm }) => `${shortForm} = ${longForm}`);
}

/** Tests texts, each with all that it defines. */
export function itDefines(cases: readonly (readonly [text: string, ...expected: string[]])[]): void {
  it.each(cases.map(([text, ...expected]) => ({ text, expected })))('reads $text', ({ text, expected }) => {
    expect(definedIn(text)).toEqual(expected);
  });
}

/** Tests texts that define nothing. */
export function itDefinesNothing(texts: readonly string[]): void {
  it.each(texts)('finds nothing in: %s', (text) => {
    expect(definedIn(text)).toEqual([]);
  });
}
