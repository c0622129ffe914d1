import type { Words } from './words.ts';

/*
 * A made-up language in which every text of the interface can be told from one that was left in the code: each
 * stands in brackets, has accents, and is a third longer, as a translation may be.
 */

export const PSEUDO_START = '⟦';
export const PSEUDO_END = '⟧';

/** A text as the made-up language says it; `{names}` of places stay as they are. */
export function pseudoText(text: string): string {
  if (text === '') return '';
  const accented = text
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith('{') ? part : part.replace(/[a-z]/gi, accentOf)))
    .join('');
  return `${PSEUDO_START}${accented}${'·'.repeat(Math.ceil(text.length / 3))}${PSEUDO_END}`;
}

/** Every text of some words, and what their functions return, in the made-up language. */
export function pseudoWords(words: Words): Words {
  return { ...(pseudo(words) as Words), language: words.language };
}

function pseudo(value: unknown): unknown {
  if (typeof value === 'string') return pseudoText(value);
  if (typeof value === 'function') return (...given: unknown[]) => pseudo(value(...given));
  if (Array.isArray(value)) return value.map(pseudo);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pseudo(inner)]));
}

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'î',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  u: 'û',
  y: 'ý',
  z: 'ž',
  A: 'Á',
  C: 'Ç',
  E: 'É',
  I: 'Î',
  N: 'Ñ',
  O: 'Ö',
  S: 'Š',
  U: 'Û',
  Y: 'Ý',
  Z: 'Ž',
};

function accentOf(letter: string): string {
  return ACCENTS[letter] ?? letter;
}
