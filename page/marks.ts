import { markOf } from '../matching/mark-of.ts';
import type { Disambiguation } from '../matching/types.ts';
import type { BlockFindings } from './block-findings.ts';
import type { Choices } from './choices.ts';
import type { PlacedOccurrence } from './findings.ts';
import { createFirstMarks } from './first-marks.ts';
import { createHighlights } from './highlights.ts';
import { MarkCounts, type MarkedTerm } from './mark-counts.ts';
import { MarkWindow } from './mark-window.ts';
import type { Prose } from './prose.ts';
import { isConnected } from './safe-dom.ts';
import { inSlices } from './slices.ts';

export type MarksOptions = {
  choices: Pick<Choices, 'marking' | 'look' | 'mutedForms' | 'hiddenFields'>;
  findings: BlockFindings;
  prose: Prose;
  shadowRoots: () => ShadowRoot[];
  signal: AbortSignal;
};

/** The marks of a page: which of the occurrences have one, how many there are, and that they can be seen. */
export type Marks = {
  /** Takes the mark of an occurrence that has gone. */
  forget(occurrence: PlacedOccurrence): void;
  /** Says that the page may stand in another order by now. */
  doubtOrder(): void;
  /** What is marked, each short form in each of its meanings. */
  terms(): MarkedTerm[];
  ring(occurrence: PlacedOccurrence): void;
  /**
   * Marks what has another meaning than before, or is to be seen by now.
   *
   * @param changed whose marks may be others, anew for each time they are gone through.
   */
  show(
    changed: () => Iterable<PlacedOccurrence>,
    meaningOf: (occurrence: PlacedOccurrence) => Disambiguation | undefined,
  ): Promise<void>;
};

export function createMarks({ choices, ...options }: MarksOptions): Marks {
  const { signal } = options;
  const unwanted = {
    mutedForms: new Set(choices.mutedForms),
    hiddenFields: new Set(choices.hiddenFields),
  };
  const highlights = createHighlights(choices.look, signal);
  const marked = new MarkWindow({ ...options, highlights });
  const counts = new MarkCounts();
  const firsts = choices.marking === 'all' ? null : createFirstMarks(choices.marking, signal);

  const termOf = (
    occurrence: PlacedOccurrence,
    meaningOf: (occurrence: PlacedOccurrence) => Disambiguation | undefined,
  ): MarkedTerm | null => {
    const meaning = occurrence.readable ? meaningOf(occurrence) : undefined;
    return meaning && markOf(occurrence, meaning, unwanted) ? counts.termOf(meaning) : null;
  };

  return {
    forget(occurrence) {
      highlights.mark(occurrence, null);
      counts.count(occurrence, null);
      firsts?.offer(occurrence, null);
    },
    doubtOrder: () => firsts?.doubtOrder(),
    terms: () => counts.terms(),
    ring: ({ range }) => highlights.ring(range),
    async show(changed, meaningOf) {
      const roots = new Set<Document | ShadowRoot>();
      const count = (occurrence: PlacedOccurrence, term: MarkedTerm | null): void => {
        counts.count(occurrence, term);
        const { node } = occurrence.start;
        // What the page has just taken away is noted, and will be forgotten.
        if (term && isConnected(node)) roots.add(node.getRootNode() as Document | ShadowRoot);
      };
      const take = firsts?.offer ?? count;
      await inSlices(changed()[Symbol.iterator](), (one) => take(one, termOf(one, meaningOf)), signal);
      const chosen = await firsts?.choose();
      if (signal.aborted) return;
      for (const [one, term] of chosen ?? []) count(one, term);
      marked.show(chosen?.keys() ?? changed(), counts.size);
      highlights.dress(roots);
      highlights.restore();
    },
  };
}
