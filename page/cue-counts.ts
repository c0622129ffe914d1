/** In how many blocks each cue stands, so that a block can go without all others being counted again. */
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

  /** The cues that stand somewhere. */
  places(): Set<number> {
    return new Set(this.#counts.keys());
  }
}
