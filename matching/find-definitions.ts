import { definitionsAtBracket } from './definition-brackets.ts';
import { collectFromLines, collectFromLists } from './definition-lists.ts';
import { REACH } from './definition-long-form.ts';
import { collectFromPhrases } from './definition-phrases.ts';
import { stemOf } from './definition-short-form.ts';
import { initialsSpell, lettersOf } from './initials.ts';
import type { LocalDefinition } from './types.ts';
import { wordsOf } from './words.ts';

export { definitionInList } from './definition-lists.ts';

/*
 * Finds where a text defines a short form: after Schwartz and Hearst, "A Simple
 * Algorithm for Identifying Abbreviation Definitions in Biomedical Text" (PSB
 * 2003), with a cost in place of their alignment (definition-alignment.ts), the
 * bracket read both ways round, and the phrases and lists that define.
 */

/**
 * Finds every pair that a text defines, in the order of the text. Short forms are as the
 * text writes them, a plural s included: compare them by `stemOf` or `shortFormOf`.
 */
export function findDefinitions(text: string): PlacedLocalDefinition[] {
  const found: Found[] = [];
  collectFromPhrases(text, found);
  collectFromLines(text, found);
  collectFromLists(text, found);
  collectFromBrackets(text, found, '(');
  collectFromBrackets(text, found, '[');
  if (found.length > 1) found.sort((a, b) => a.at - b.at);
  return found.map(({ at, definition }) => ({ ...definition, at: placeOfShortForm(text, at, definition) }));
}

type Found = { at: number; definition: LocalDefinition };

function collectFromBrackets(text: string, found: Found[], bracket: string): void {
  for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) {
    for (const definition of definitionsAtBracket(text, at)) found.push({ at, definition });
  }
}

/** A definition and where its short form stands in the text: from there on it holds. */
export type PlacedLocalDefinition = LocalDefinition & { at: number };

/** A bracket or a phrase stands right behind the short form, or before it. */
function placeOfShortForm(text: string, at: number, { shortForm }: LocalDefinition): number {
  const from = Math.max(0, at - shortForm.length - REACH_BACK);
  const before = text.slice(from, at).lastIndexOf(shortForm);
  if (before >= 0) return from + before;
  const behind = text.slice(at, at + REACH + shortForm.length).indexOf(shortForm);
  return behind < 0 ? at : at + behind;
}

/** Quotes, a plural ending and a blank may stand between a short form and its bracket. */
const REACH_BACK = 4;

/** The definition that markup gives, `<abbr title="…">`: only where the initials agree. */
export function definitionInTitle(shortForm: string, title: string): LocalDefinition | null {
  if (title.length > REACH) return null;
  const stem = stemOf(shortForm);
  const words = wordsOf(title);
  if (words.length < 2 || !initialsSpell(lettersOf(stem), words)) return null;
  return { shortForm: stem, longForm: title.trim() };
}
