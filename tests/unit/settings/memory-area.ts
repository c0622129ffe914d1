import type { Storage } from 'webextension-polyfill';

type Changes = Record<string, Storage.StorageChange>;

/** The part of a storage area that the store asks for. */
type Area = Pick<Storage.StorageArea, 'get' | 'set' | 'remove'> & {
  onChanged: Pick<Storage.StorageArea['onChanged'], 'addListener' | 'removeListener'>;
};

/** A storage area in memory that, as a browser does, hands out copies and tells of every change. */
export function createMemoryArea(kept: Record<string, unknown> = {}) {
  const listeners = new Set<(changes: Changes) => void>();
  const reads: unknown[] = [];
  const tell = (names: readonly string[]): void => {
    for (const listener of [...listeners]) listener(Object.fromEntries(names.map((name) => [name, {}])));
  };
  const area: Area = {
    async get(keys) {
      reads.push(keys);
      const names = Array.isArray(keys) ? keys : Object.keys(kept);
      return Object.fromEntries(
        names.filter((name) => name in kept).map((name) => [name, structuredClone(kept[name])]),
      );
    },
    async set(items) {
      Object.assign(kept, structuredClone(items));
      tell(Object.keys(items));
    },
    async remove(keys) {
      const names = [keys].flat();
      for (const name of names) delete kept[name];
      tell(names);
    },
    onChanged: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  };
  // The store uses these members alone; the others would be dead code here.
  return { area: area as Storage.StorageArea, kept, reads, listeners };
}
