import type { Comparison, Entry, Sense } from '../../glossary/types.ts';
import type { Words } from '../../locales/words.ts';
import { picturesFor } from '../figure/written-pictures.ts';

/** Where in the glossary a reader is. */
export type Place =
  /** One comparison in full, with all pictures that fit it. */
  | { kind: 'comparison'; comparison: Comparison }
  /** Terms of the reader's own choice, at most four; `lost` counts those asked for that are not known. */
  | { kind: 'picked'; senses: readonly Sense[]; lost: number }
  /** One short form in full, with the comparisons in which it stands. */
  | { kind: 'entry'; entry: Entry; comparisons: readonly Comparison[] }
  /** Everything there is to choose from; `unknown` is what was asked for and not found. */
  | { kind: 'contents'; unknown: string | null };

/** What there is to show. */
export type Shelf = { entries: readonly Entry[]; comparisons: readonly Comparison[] };

/** As many columns as a reader can hold side by side. */
export const MOST_TERMS = 4;

const PICKED = 'compare=';

/** Finds the place that a hash names: terms side by side, a comparison by its id, an entry by any spelling. */
export function placeOf(hash: string, { entries, comparisons }: Shelf): Place {
  if (hash.startsWith(PICKED)) return pickedPlace(hash.slice(PICKED.length), entries);
  const comparison = comparisons.find(({ id }) => id === hash);
  if (comparison !== undefined) {
    return {
      kind: 'comparison',
      comparison: { ...comparison, ...picturesFor(comparison.terms, comparisons) },
    };
  }
  const entry = entryOf(hash, entries);
  if (entry === undefined) return { kind: 'contents', unknown: hash === '' ? null : hash };
  const senseIds = new Set(entry.senses.map(({ id }) => id));
  return {
    kind: 'entry',
    entry,
    comparisons: comparisons.filter(({ terms }) => terms.some(({ senseId }) => senseIds.has(senseId))),
  };
}

/** The hash that brings these terms back, in this order. */
export function pickedHash(senses: readonly Pick<Sense, 'id'>[]): string {
  return PICKED + senses.map(({ id }) => id).join(',');
}

/** What a place is called, for a window's title. */
export function nameOf(place: Place, { listed, places }: Words['compare']): string {
  if (place.kind === 'comparison') return place.comparison.title;
  if (place.kind === 'entry') return place.entry.shortForm;
  if (place.kind === 'contents') return places.contents;
  const names = place.senses.map(({ shortForm }) => shortForm);
  return names.length > 1 ? listed(names) : places.picked;
}

function pickedPlace(list: string, entries: readonly Entry[]): Place {
  const ids = [...new Set(list.split(',').filter((id) => id !== ''))];
  const all = entries.flatMap(({ senses }) => senses);
  const senses = ids.flatMap((id) => all.find((sense) => sense.id === id) ?? []);
  return { kind: 'picked', senses: senses.slice(0, MOST_TERMS), lost: ids.length - senses.length };
}

/** The exact spelling wins: "DoS" is not "DOS". */
function entryOf(spelling: string, entries: readonly Entry[]): Entry | undefined {
  const lower = spelling.toLowerCase();
  return (
    entries.find(({ shortForm }) => shortForm === spelling) ??
    entries.find(({ shortForm }) => shortForm.toLowerCase() === lower) ??
    entries.find(({ senses }) => senses.some(({ variants }) => variants.includes(spelling)))
  );
}
