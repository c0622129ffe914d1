import type { ShortForm } from '../glossary/types.ts';

/**
 * Every known short form with its other spellings, as content scripts read it
 * from storage: `{ "EMT": [], "EMT-B": ["EMT-Basic", "EMT Basic"] }`.
 */
export type KnownSpellings = Readonly<Record<ShortForm, readonly string[]>>;

/** The known short forms, indexed by the letters and digits they begin with. */
export type KnownForms = ReadonlyMap<string, readonly KnownTail[]>;

/** What may follow the first token of a spelling: "-Critical-Care" after "EMT". */
export type KnownTail = {
  /** Folded by `foldTail`; empty where the spelling is one token. */
  tail: string;
  shortForm: ShortForm;
};

/** Builds the index: once for each page, in time linear in the spellings. */
export function indexKnownForms(spellings: KnownSpellings): KnownForms {
  const index = new Map<string, KnownTail[]>();
  for (const [shortForm, variants] of Object.entries(spellings)) {
    for (const spelling of [shortForm, ...variants]) {
      const token = /^[A-Za-z0-9]+/.exec(spelling)?.[0] ?? '';
      if (token === '') continue;
      const tails = index.get(token) ?? [];
      tails.push({ tail: foldTail(spelling.slice(token.length)), shortForm });
      index.set(token, tails);
    }
  }
  for (const tails of index.values()) tails.sort((a, b) => b.tail.length - a.tail.length);
  return index;
}

/** Case, the kind of dash and the kind of blank do not matter behind the first token. */
export function foldTail(text: string): string {
  return text
    .replace(/[\u2010-\u2014]/g, '-')
    .replace(/\s/g, ' ')
    .toLowerCase();
}

/** The short form that a spelling belongs to, plural and possessive endings aside. */
export function shortFormOf(spelling: string, known: KnownForms): ShortForm | null {
  const stem = spelling.replace(/['’]s?$/, '');
  return exactly(stem, known) ?? (stem.endsWith('s') ? exactly(stem.slice(0, -1), known) : null);
}

function exactly(spelling: string, known: KnownForms): ShortForm | null {
  const token = /^[A-Za-z0-9]+/.exec(spelling)?.[0] ?? '';
  const tail = foldTail(spelling.slice(token.length));
  return known.get(token)?.find((known) => known.tail === tail)?.shortForm ?? null;
}
