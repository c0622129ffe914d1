import { bundledGlossary } from '../../../glossary/bundled.ts';

/** The product, and what is the same in every language. */
const NAMES = ['Spellout', 'English', 'Español', 'Markdown', 'Alt', 'Ctrl', 'Shift', 'Esc', 'Enter'];

/** What the browser itself says of its commands, in its own language. */
const OF_THE_BROWSER = ['Go to the next acronym', 'Switch this site on or off'];

/** What stands in rules as text, and so is written the same in every language. */
const RULE_WORDS = ['local files'];

/** Keys of the glossary whose values are ours to name in each language, or are never shown. */
const NAMED_BY_WORDS = new Set(['kind', 'field', 'region', 'usage', 'id', 'senseId']);

const texts = new Set([...NAMES, ...OF_THE_BROWSER, ...RULE_WORDS, ...textsIn(bundledGlossary())]);

/** A short form, which a page may have made up; a host or an address. */
const SHAPES = [/^[A-Z][A-Z0-9]{1,6}$/, /^(?:https?:\/\/|\*\.)?[\w-]+(?:\.[\w-]+)+[\w/.*#?=%-]*$/];

/** Whether a text is the glossary's, a short form, an address, or a row of such. */
export function isData(text: string): boolean {
  const whole = text.replace(/^[\s:·,;]+|[\s:·,;]+$/g, '');
  return texts.has(whole) || whole.split(/[,;·:()–]\s*|\s{2,}/).every((part) => isOneOfThem(part.trim()));
}

function isOneOfThem(part: string): boolean {
  return !/\p{L}/u.test(part) || texts.has(part) || SHAPES.some((shape) => shape.test(part));
}

function textsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return NAMED_BY_WORDS.has(key) ? [] : [value.trim()];
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, name));
}
