import type { PageTerm } from '../../messaging/protocol.ts';

/** The orders in which the terms of a page can be read. */
export const SORTS = ['often', 'letters', 'open'] as const;
export type Sort = (typeof SORTS)[number];

/** The terms in an order; those that are alike in it stay as they came. */
export function sortedTerms(terms: readonly PageTerm[], sort: Sort): PageTerm[] {
  const copy = [...terms];
  switch (sort) {
    case 'often':
      return copy.sort((a, b) => b.count - a.count);
    case 'letters':
      return copy.sort((a, b) => a.shortForm.localeCompare(b.shortForm, 'en', { sensitivity: 'base' }));
    case 'open':
      return copy.sort((a, b) => Number(a.longForm !== null) - Number(b.longForm !== null));
  }
}

/** What tells the terms of a page apart. */
export function keyOfTerm({ shortForm, longForm }: PageTerm): string {
  return JSON.stringify([shortForm, longForm]);
}
