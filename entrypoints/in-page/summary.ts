import type { ShortForm } from '../../glossary/types.ts';
import type { Disambiguation } from '../../matching/types.ts';
import type { PageTerm } from '../../messaging/protocol.ts';
import type { PageReader } from '../../page/page-reader.ts';

/** The short forms marked in one document, the most frequent first; one with two meanings stands there twice. */
export function summarize(reader: PageReader): PageTerm[] {
  const terms = new Map<string, PageTerm>();
  for (const occurrence of reader.occurrences()) {
    const { shortForm } = occurrence;
    const term = termOf(shortForm, reader.meaningOf(shortForm, occurrence));
    const known = terms.get(keyOf(term));
    terms.set(keyOf(term), { ...term, count: (known?.count ?? 0) + 1 });
  }
  return [...terms.values()].sort(byCount);
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

function termOf(shortForm: ShortForm, meaning: Disambiguation | undefined): PageTerm {
  const term = { shortForm, count: 0, frameIds: [] };
  switch (meaning?.kind) {
    case 'claimed':
      return { ...term, longForm: meaning.sense.longForm, senseCount: 1 };
    case 'page-defined':
      return { ...term, longForm: meaning.longForm, senseCount: 1 };
    default:
      return { ...term, longForm: null, senseCount: meaning?.senses.length ?? 0 };
  }
}

function keyOf({ shortForm, longForm }: PageTerm): string {
  return JSON.stringify([shortForm, longForm]);
}

function byCount(a: PageTerm, b: PageTerm): number {
  return b.count - a.count || (keyOf(a) < keyOf(b) ? -1 : 1);
}
