import type { Comparison, Entry } from '../glossary/types.ts';

/** Where in the glossary a reader is. */
export type Place =
  /** One comparison in full. */
  | { kind: 'comparison'; comparison: Comparison }
  /** One short form in full, with the comparisons in which it stands. */
  | { kind: 'entry'; entry: Entry; comparisons: readonly Comparison[] }
  /** Everything there is to choose from; `unknown` is what was asked for and not found. */
  | { kind: 'contents'; unknown: string | null };

/** What there is to show. */
export type Shelf = { entries: readonly Entry[]; comparisons: readonly Comparison[] };

/** Finds the place that a hash names: a comparison by its id, an entry by any spelling. */
export function placeOf(hash: string, { entries, comparisons }: Shelf): Place {
  const comparison = comparisons.find(({ id }) => id === hash);
  if (comparison !== undefined) return { kind: 'comparison', comparison };
  const entry = entryOf(hash, entries);
  if (entry === undefined) return { kind: 'contents', unknown: hash === '' ? null : hash };
  const senseIds = new Set(entry.senses.map(({ id }) => id));
  return {
    kind: 'entry',
    entry,
    comparisons: comparisons.filter(({ terms }) => terms.some(({ senseId }) => senseIds.has(senseId))),
  };
}

/** What a place is called, for a window's title. */
export function nameOf(place: Place): string {
  if (place.kind === 'comparison') return place.comparison.title;
  return place.kind === 'entry' ? place.entry.shortForm : 'Glossary';
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
