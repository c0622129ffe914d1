import type { ShortForm, Spellings } from '../glossary/types.ts';

/**
 * Every known short form with its other spellings, as content scripts read it from storage:
 * `{ "EMT": [], "EMT-B": ["EMT-Basic", "EMT Basic"], "START": { "wordLike": true } }`.
 */
export type RuledSpellings = Readonly<Record<ShortForm, Spellings>>;

/** The known short forms by the letters and digits they begin with. */
export type KnownForms = Pick<ReadonlyMap<string, readonly KnownTail[]>, 'get' | 'has'>;

/** What may follow the first token of a spelling: "-Critical-Care" after "EMT". */
export type KnownTail = {
  /** Folded by `foldTail`; empty where the spelling is one token. */
  tail: string;
  shortForm: ShortForm;
  wordLike?: true;
  plural?: false;
};

const TOKEN = /^[A-Za-z0-9]+/;

/** "E.M.S.": such a spelling needs no entry, since its letters have one. */
const DOTTED = /^[A-Z](?:\.[A-Z])+\.?$/;

/** What a text is searched for at all: lower case alone is never a short form. */
const FINDABLE = /^(?:[A-Z0-9]|[a-z]{1,3}-?[A-Z])/;

/** Builds the index: once for each page, in time linear in the spellings. */
export function indexKnownForms(spellings: RuledSpellings): ReadonlyMap<string, readonly KnownTail[]> {
  const index = new Map<string, KnownTail[]>();
  const entries = Object.entries(spellings);
  // A short form's own name goes before the same letters as another's spelling: MVA is not MVC.
  for (const [shortForm, rules] of entries) add(index, shortForm, { shortForm, rules });
  for (const [shortForm, rules] of entries) {
    for (const spelling of variantsOf(rules)) add(index, spelling, { shortForm, rules });
  }
  for (const tails of index.values()) tails.sort((a, b) => b.tail.length - a.tail.length);
  return index;
}

/** The first token of every spelling that a text is searched for. */
export function tokensToFind(spellings: RuledSpellings): Set<string> {
  const all = Object.entries(spellings).flatMap(([shortForm, rules]) => [shortForm, ...variantsOf(rules)]);
  return new Set(all.filter((spelling) => FINDABLE.test(spelling)).map((spelling) => parted(spelling).token));
}

/**
 * The known short forms and more, such as those only this page defines. The known ones are not copied, so
 * that it costs as much as there are new ones. What is known already stays as it is.
 */
export function addKnownForms(known: KnownForms, spellings: RuledSpellings): KnownForms {
  const more = new Map<string, readonly KnownTail[]>();
  for (const [token, tails] of indexKnownForms(spellings)) {
    const old = known.get(token) ?? [];
    const added = tails.filter(({ tail }) => !old.some((other) => other.tail === tail));
    more.set(
      token,
      [...old, ...added].sort((a, b) => b.tail.length - a.tail.length),
    );
  }
  return {
    get: (token) => more.get(token) ?? known.get(token),
    has: (token) => more.has(token) || known.has(token),
  };
}

/** The other spellings of a short form, whichever way its rules are written. */
export function variantsOf(rules: Spellings): readonly string[] {
  return isList(rules) ? rules : (rules.variants ?? []);
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
  const whole = exactly(stem, known);
  if (whole) return whole.shortForm;
  const singular = stem.endsWith('s') ? exactly(stem.slice(0, -1), known) : null;
  return singular && singular.plural !== false ? singular.shortForm : null;
}

function exactly(spelling: string, known: KnownForms): KnownTail | null {
  const { token, tail } = parted(spelling);
  return known.get(token)?.find((known) => known.tail === tail) ?? null;
}

type Spelled = { shortForm: ShortForm; rules: Spellings };

function add(index: Map<string, KnownTail[]>, spelling: string, { shortForm, rules }: Spelled): void {
  if (!FINDABLE.test(spelling)) return;
  const { token, tail } = parted(spelling);
  const tails = index.get(token);
  if (tails?.some((other) => other.tail === tail)) return;
  const known: KnownTail = { tail, shortForm };
  if (!isList(rules) && rules.wordLike) known.wordLike = true;
  if (!isList(rules) && rules.plural === false) known.plural = false;
  if (tails) tails.push(known);
  else index.set(token, [known]);
}

function parted(spelling: string): { token: string; tail: string } {
  if (DOTTED.test(spelling)) return { token: spelling.replaceAll('.', ''), tail: '' };
  const token = TOKEN.exec(spelling)?.[0] ?? '';
  return { token, tail: foldTail(spelling.slice(token.length)) };
}

function isList(rules: Spellings): rules is readonly string[] {
  return Array.isArray(rules);
}
