import { alignLetters, initialsSpell, lettersOf } from './initials.ts';
import type { LocalDefinition } from './types.ts';
import { foldWord, isStopWord, type Word, wordsOf } from './words.ts';

/*
 * Finds where a text defines a short form: after Schwartz and Hearst, "A Simple
 * Algorithm for Identifying Abbreviation Definitions in Biomedical Text" (PSB
 * 2003), with word initials tried before single letters, the bracket read both
 * ways round, and "EMS stands for …".
 */

/** How much text before a bracket, or in it, can hold a long form, in characters. */
const REACH = 250;

const STANDS_FOR =
  /([A-Z][A-Za-z0-9&./-]{1,9})["'”’]?,?\s+(?:(?:which\s+)?stands\s+for|is\s+(?:short|an?\s+(?:acronym|abbreviation))\s+for|is\s+the\s+(?:acronym|abbreviation)\s+(?:for|of))\s+/g;

/** Finds every pair that a text defines, in the order of the text. */
export function findDefinitions(text: string): LocalDefinition[] {
  const found: LocalDefinition[] = [];
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    const definition = definitionAtBracket(text, open);
    if (definition) found.push(definition);
  }
  for (const match of text.matchAll(STANDS_FOR)) {
    const end = match.index + match[0].length;
    const definition = definitionAhead(match[1] ?? '', text.slice(end, end + REACH));
    if (definition) found.push(definition);
  }
  return found;
}

/** The definition that markup gives, `<abbr title="…">`: only where the initials agree. */
export function definitionInTitle(shortForm: string, title: string): LocalDefinition | null {
  const stem = singular(shortForm.trim());
  const words = wordsOf(title);
  if (words.length < 2 || title.length > REACH || !initialsSpell(lettersOf(stem), words)) return null;
  return { shortForm: stem, longForm: title.trim() };
}

function definitionAtBracket(text: string, open: number): LocalDefinition | null {
  const ahead = text.slice(open + 1, open + 1 + REACH);
  const close = ahead.indexOf(')');
  const inner = close < 0 ? ahead : ahead.slice(0, close);
  const shortForm = shortFormInBracket(inner);
  if (close >= 0 && shortForm !== null) {
    const before = sentenceBefore(text.slice(Math.max(0, open - REACH), open));
    return definitionBehind(shortForm, before);
  }
  const token = /(?:^|[\s("'“‘/])([A-Z][A-Za-z0-9&./-]{1,9})["'”’]?\s?$/.exec(
    text.slice(Math.max(0, open - 14), open),
  )?.[1];
  return token ? definitionAhead(token, inner) : null;
}

/** "EMS" of "(EMS)", "(EMS, also …)", "(or EMS)": 2 to 10 characters with a capital, 2 tokens at most. */
function shortFormInBracket(inner: string): string | null {
  const first = inner.split(/[,;:]/)[0] ?? '';
  const bare = first
    .trim()
    .replace(/^(?:or|the|i\.e\.|aka|abbreviated(?: as)?)\s+/i, '')
    .replace(/^["'“‘]|["'”’]$/g, '');
  const isShape = /^[\p{L}\p{N}][\p{L}\p{N}&./+-]*(?:\s[\p{L}\p{N}&./+-]+)?$/u.test(bare);
  if (!isShape || bare.length < 2 || bare.length > 10 || !/\p{Lu}/u.test(bare)) return null;
  return singular(bare);
}

/** The long form that ends right before the bracket. */
function definitionBehind(shortForm: string, before: string): LocalDefinition | null {
  const text = before.replace(/[\s"'”’“,–—-]+$/, '');
  const letters = lettersOf(shortForm);
  const most = Math.min(letters.length + 5, letters.length * 2);
  const words = wordsOf(text);
  const start = startOfInitials(letters, words, most) ?? startOfLetters(letters, text, words.slice(-most));
  if (start === null) return null;
  const longForm = text.slice(start);
  return isLongForm(longForm, { shortForm, most }) ? { shortForm, longForm } : null;
}

/** The shortest tail of the words whose initials spell the letters. */
function startOfInitials(letters: string, words: readonly Word[], most: number): number | null {
  for (let count = 1; count <= Math.min(most + 2, words.length); count += 1) {
    const tail = words.slice(-count);
    const first = tail[0];
    if (first && !first.tied && initialsSpell(letters, tail)) return first.start;
  }
  return null;
}

function startOfLetters(letters: string, text: string, nearest: readonly Word[]): number | null {
  const from = nearest[0]?.start ?? 0;
  const at = alignLetters(letters, text.slice(from));
  return at < 0 ? null : from + at;
}

/** The long form that begins right here: the shortest run of words whose initials spell it. */
function definitionAhead(token: string, ahead: string): LocalDefinition | null {
  const shortForm = singular(token);
  const letters = lettersOf(shortForm);
  if ((shortForm.match(/\p{Lu}/gu) ?? []).length < 2) return null;
  const sentence = ahead.split(/[.;()](?:\s|$)|[,:;()]/)[0] ?? '';
  const words = wordsOf(sentence.replace(/["'“”‘’](?!\p{L})/gu, ' '));
  const from = words.findIndex((word) => !isStopWord(word.text));
  for (let count = 2; from >= 0 && count <= letters.length + 5; count += 1) {
    const head = words.slice(from, from + count);
    const last = head.at(-1);
    if (head.length < count || !last) return null;
    if (isStopWord(last.text) || !initialsSpell(letters, head)) continue;
    return { shortForm, longForm: sentence.slice(head[0]?.start, last.end) };
  }
  return null;
}

function isLongForm(longForm: string, { shortForm, most }: { shortForm: string; most: number }): boolean {
  const words = wordsOf(longForm);
  const first = words[0];
  if (!first || isStopWord(first.text) || longForm.length <= shortForm.length) return false;
  if (/[()[\]{}"“”;]/.test(longForm) || words.filter((word) => !word.tied).length > most) return false;
  const folded = foldWord(shortForm);
  return !words.some((word) => foldWord(word.text) === folded);
}

/** The part of the text that belongs to the sentence it ends in. */
function sentenceBefore(text: string): string {
  return text.split(/(?:[.!?]["'”’]?\s+(?=\p{Lu})|[\n\r]\s*[\n\r]|[•;:])/u).at(-1) ?? '';
}

function singular(shortForm: string): string {
  return /[\p{Lu}\p{N}]['’]?s$/u.test(shortForm) ? shortForm.replace(/['’]?s$/, '') : shortForm;
}
