import type { PageTerm } from '../../messaging/protocol.ts';
import type { PageReader } from '../../page/page-reader.ts';

/** The short forms marked in one document, the most frequent first. */
export function summarize(reader: PageReader): PageTerm[] {
  const counts = new Map<string, number>();
  for (const { shortForm } of reader.occurrences()) counts.set(shortForm, (counts.get(shortForm) ?? 0) + 1);
  return [...counts]
    .map(([shortForm, count]) => ({ ...meaningOf(reader, shortForm), count, frameIds: [] }))
    .sort(byCount);
}

/** The terms of all frames of a page as one list; a term that frames disagree on could mean several things. */
export function mergeFrames(frames: ReadonlyMap<number, readonly PageTerm[]>): PageTerm[] {
  const merged = new Map<string, PageTerm>();
  for (const [frameId, terms] of [...frames].sort(([a], [b]) => a - b)) {
    for (const term of terms) {
      const known = merged.get(term.shortForm);
      merged.set(term.shortForm, {
        ...term,
        longForm: known && known.longForm !== term.longForm ? null : term.longForm,
        senseCount: Math.max(known?.senseCount ?? 1, term.senseCount),
        count: (known?.count ?? 0) + term.count,
        frameIds: [...(known?.frameIds ?? []), frameId],
      });
    }
  }
  return [...merged.values()].sort(byCount);
}

function meaningOf(
  reader: PageReader,
  shortForm: string,
): Pick<PageTerm, 'shortForm' | 'longForm' | 'senseCount'> {
  const meaning = reader.meaningOf(shortForm);
  if (meaning?.kind === 'claimed') return { shortForm, longForm: meaning.sense.longForm, senseCount: 1 };
  if (meaning?.kind === 'page-defined') return { shortForm, longForm: meaning.longForm, senseCount: 1 };
  return { shortForm, longForm: null, senseCount: meaning?.senses.length ?? 0 };
}

function byCount(a: PageTerm, b: PageTerm): number {
  return b.count - a.count || (a.shortForm < b.shortForm ? -1 : 1);
}
