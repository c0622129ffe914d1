/** Numbers that look random and are the same in every run of a test. */
export type Random = {
  /** A whole number from 0 to `below` - 1. */
  below(below: number): number;
  /** True once in `times`, on average. */
  once(times: number): boolean;
  /** One of some things; there must be one. */
  pick<Item>(items: ArrayLike<Item>): Item;
};

/** The generator called mulberry32. */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  return {
    below,
    once: (times) => below(times) === 0,
    pick: (items) => items[below(items.length)] as (typeof items)[number],
  };
}
