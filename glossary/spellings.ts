import type { Entry, Glossary, ShortForm, Spellings } from './types.ts';

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
