import type { Entry, Sense } from '../../glossary/types.ts';
import type { Search } from '../search/GlossarySearch.tsx';

/** How many senses are offered at a time. */
export const MOST_CHOICES = 20;

/** How many are offered before anything is typed. */
const MOST_SUGGESTED = 8;

/** The senses that a query finds, those of the kinds already chosen first among the senses of an entry. */
export function choicesFor(query: string, search: Search, chosen: readonly Sense[]): Sense[] {
  const asked = query.trim().toLowerCase();
  const kinds = new Set(chosen.map(({ kind }) => kind));
  return search(asked)
    .flatMap((entry) => {
      const meant = meantSenses(entry, asked);
      return [
        ...meant.filter(({ kind }) => kinds.has(kind)),
        ...meant.filter(({ kind }) => !kinds.has(kind)),
      ];
    })
    .filter((sense) => !chosen.some(({ id }) => id === sense.id))
    .sort((a, b) => distanceOf(a, asked) - distanceOf(b, asked));
}

/** A meaning written out in full is meant before one that only holds it: "Emergency Medical Technician". */
function distanceOf({ shortForm, longForm }: Sense, asked: string): number {
  if (shortForm.toLowerCase().startsWith(asked) || longForm.toLowerCase() === asked) return 0;
  return longForm.toLowerCase().startsWith(asked) ? 1 : 2;
}

/** What goes with the terms already chosen: senses of their kind and field, the related ones first. */
export function suggestionsFor(chosen: readonly Sense[], entries: readonly Entry[]): Sense[] {
  const alike = entries
    .flatMap(({ senses }) => senses)
    .filter((sense) => chosen.some((one) => one.kind === sense.kind && one.field === sense.field))
    .filter((sense) => !chosen.some(({ id }) => id === sense.id));
  const isRelated = ({ shortForm }: Sense) => chosen.some(({ related }) => related.includes(shortForm));
  return [...alike.filter(isRelated), ...alike.filter((sense) => !isRelated(sense))].slice(0, MOST_SUGGESTED);
}

/** Of an entry found by its letters, every sense; of one found by a meaning, those with that meaning. */
function meantSenses({ shortForm, senses }: Entry, asked: string): readonly Sense[] {
  if (shortForm.toLowerCase().startsWith(asked)) return senses;
  const meant = senses.filter(({ longForm, otherLongForms, variants, formerNames }) =>
    [longForm, ...otherLongForms, ...variants, ...formerNames].some((name) =>
      name.toLowerCase().includes(asked),
    ),
  );
  return meant.length > 0 ? meant : senses;
}
