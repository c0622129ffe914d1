import type { Entry, Glossary, ShortForm, Spellings } from './types.ts';

/** Answers questions about a glossary. */
export type GlossaryLookUp = {
  /** The entries of some short forms, in the order asked; unknown ones are left out. */
  entriesOf(shortForms: readonly ShortForm[]): Entry[];
  /** Entries whose short form, spellings or long forms hold the words of a query, best first. */
  search(query: string): Entry[];
};

export function createGlossaryLookUp(glossary: Glossary): GlossaryLookUp {
  const byShortForm = new Map(glossary.entries.map((entry) => [entry.shortForm, entry]));
  return {
    entriesOf: (shortForms) => shortForms.flatMap((shortForm) => byShortForm.get(shortForm) ?? []),
    search(query) {
      const wanted = query.trim().toLowerCase();
      if (wanted === '') return [];
      return glossary.entries
        .map((entry) => ({ entry, rank: rankOf(entry, wanted) }))
        .filter(({ rank }) => rank < NO_MATCH)
        .sort((a, b) => a.rank - b.rank)
        .map(({ entry }) => entry);
    },
  };
}

/** Every spelling of every short form, for those who look for them in a text. */
export function spellingsOf(glossary: Glossary): Record<ShortForm, Spellings> {
  return Object.fromEntries(glossary.entries.map((entry) => [entry.shortForm, spellingsOfEntry(entry)]));
}

function spellingsOfEntry({ senses, wordLike, plural }: Entry): Spellings {
  const variants = [...new Set(senses.flatMap((sense) => sense.variants))];
  if (!wordLike && plural) return variants;
  return {
    ...(variants.length > 0 ? { variants } : {}),
    ...(wordLike ? { wordLike } : {}),
    ...(plural ? {} : { plural }),
  };
}

const NO_MATCH = 4;

/** 0: the short form itself; 1: it begins so; 2: a spelling or a word of a long form begins so; 3: somewhere in a long form. */
function rankOf(entry: Entry, wanted: string): number {
  const shortForm = entry.shortForm.toLowerCase();
  if (shortForm === wanted) return 0;
  if (shortForm.startsWith(wanted)) return 1;
  const names = entry.senses.flatMap((sense) => [
    ...sense.variants,
    sense.longForm,
    ...sense.otherLongForms,
    ...sense.formerNames,
  ]);
  const ranks = names.map((name) => {
    const text = ` ${name.toLowerCase().replace(/[\u2010-\u2014-]/g, ' ')}`;
    const plain = wanted.replace(/[\u2010-\u2014-]/g, ' ');
    if (text.includes(` ${plain}`)) return 2;
    return text.includes(plain) ? 3 : NO_MATCH;
  });
  return Math.min(NO_MATCH, ...ranks);
}
