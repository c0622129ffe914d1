import type { ShortForm } from '../glossary/types.ts';
import type { Findings } from './findings.ts';

/** How often each cue was found, so that a block can go without all others being counted again. */
export class CueCounts {
  readonly #counts = new Map<number, number>();

  add(places: Iterable<number>): void {
    for (const place of places) this.#counts.set(place, (this.#counts.get(place) ?? 0) + 1);
  }

  remove(places: Iterable<number>): void {
    for (const place of places) {
      const left = (this.#counts.get(place) ?? 0) - 1;
      if (left > 0) this.#counts.set(place, left);
      else this.#counts.delete(place);
    }
  }

  /** The cues that stand somewhere, in the order of the index. */
  places(): number[] {
    return [...this.#counts.keys()].sort((a, b) => a - b);
  }
}

/** The cues of a page: all of them, and those close to each short form. */
export class PageCues {
  readonly #all = new CueCounts();
  readonly #near = new Map<ShortForm, CueCounts>();

  add({ cues, near }: Pick<Findings, 'cues' | 'near'>): void {
    this.#all.add(cues);
    for (const { shortForm, cues } of near) {
      const counts = this.#near.get(shortForm) ?? new CueCounts();
      counts.add(cues);
      this.#near.set(shortForm, counts);
    }
  }

  /** Takes away what a block had added. */
  remove({ cues, near }: Pick<Findings, 'cues' | 'near'>): void {
    this.#all.remove(cues);
    for (const { shortForm, cues } of near) this.#near.get(shortForm)?.remove(cues);
  }

  onPage(): number[] {
    return this.#all.places();
  }

  near(shortForm: ShortForm): number[] {
    return this.#near.get(shortForm)?.places() ?? [];
  }
}
