import type { ShortForm } from '../glossary/types.ts';
import type { Disambiguation } from '../matching/types.ts';

/** A short form on a page in one meaning, and how many times it is marked. */
export type MarkedTerm = {
  shortForm: ShortForm;
  /** What it means here; null where it could mean several things. */
  longForm: string | null;
  /** The sense that is claimed; null where none is, or the glossary does not know it. */
  senseId: string | null;
  /** How many senses it could have here: 1 where one is claimed. */
  senseCount: number;
  count: number;
};

/** Counts the marks of a page as they come and go: to count tens of thousands anew takes too long. */
export class MarkCounts {
  readonly #terms = new Map<string, MarkedTerm>();
  /** Most marks of a term share one meaning. */
  readonly #known = new WeakMap<Disambiguation, MarkedTerm>();
  #size = 0;

  /** How many marks there are. */
  get size(): number {
    return this.#size;
  }

  /** Counts a mark as one of a term, in place of what it was counted as before; null where it has gone. */
  count(counted: { term: MarkedTerm | null }, term: MarkedTerm | null): void {
    const before = counted.term;
    if (before === term) return;
    if (before) before.count -= 1;
    if (term) term.count += 1;
    this.#size += Number(term !== null) - Number(before !== null);
    counted.term = term;
  }

  terms(): MarkedTerm[] {
    return [...this.#terms.values()].filter(({ count }) => count > 0).map((term) => ({ ...term }));
  }

  /** What a mark with a meaning is counted as; one and the same for all that share it. */
  termOf(meaning: Disambiguation): MarkedTerm {
    const known = this.#known.get(meaning);
    if (known) return known;
    const made = termOf(meaning);
    const key = JSON.stringify([made.shortForm, made.longForm]);
    const term = this.#terms.get(key) ?? made;
    this.#terms.set(key, term);
    this.#known.set(meaning, term);
    return term;
  }
}

function termOf(meaning: Disambiguation): MarkedTerm {
  const { kind, shortForm } = meaning;
  switch (kind) {
    case 'claimed':
      return {
        shortForm,
        longForm: meaning.sense.longForm,
        senseId: meaning.sense.id,
        senseCount: 1,
        count: 0,
      };
    case 'page-defined':
      return { shortForm, longForm: meaning.longForm, senseId: null, senseCount: 1, count: 0 };
    case 'could-mean':
      return { shortForm, longForm: null, senseId: null, senseCount: meaning.senses.length, count: 0 };
  }
}
