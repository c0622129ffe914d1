import type { PageTerm } from '../../messaging/protocol.ts';
import type { PageReader } from '../../page/page-reader.ts';

/** The short forms marked in one document, the most frequent first; one with two meanings stands there twice. */
export function termsOf(reader: Pick<PageReader, 'terms'>): PageTerm[] {
  return reader
    .terms()
    .map((term) => ({ ...term, frameIds: [] }))
    .sort(byCount);
}

/** The terms of all frames of a page as one list. */
export function mergeFrames(frames: ReadonlyMap<number, readonly PageTerm[]>): PageTerm[] {
  const merged = new Map<string, PageTerm>();
  for (const [frameId, terms] of [...frames].sort(([a], [b]) => a - b)) {
    for (const term of terms) {
      const known = merged.get(keyOf(term));
      merged.set(keyOf(term), {
        ...term,
        count: (known?.count ?? 0) + term.count,
        frameIds: [...(known?.frameIds ?? []), frameId],
      });
    }
  }
  return [...merged.values()].sort(byCount);
}

function keyOf({ shortForm, longForm }: PageTerm): string {
  return JSON.stringify([shortForm, longForm]);
}

function byCount(a: PageTerm, b: PageTerm): number {
  return b.count - a.count || (keyOf(a) < keyOf(b) ? -1 : 1);
}
