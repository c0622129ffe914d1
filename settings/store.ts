import type { Storage } from 'webextension-polyfill';
import { readSettings, storedSettings } from './read-settings.ts';
import type { Settings } from './settings.ts';

/** What a content script reads before anything else. */
export type Stored = {
  settings: Settings;
  /**
   * The filter of all spellings (`matching/spelling-filter.ts`), in Base64; null until the background has
   * written it, right after the install.
   */
  filter: string | null;
};

/** The one place where settings are kept, on top of the browser's own storage. */
export type Store = {
  /** One read for everything. */
  read(): Promise<Stored>;
  /** Reads, changes and writes, one after the other: two changes in a row never undo one another. */
  change(update: (settings: Settings) => Settings): Promise<void>;
  /** Writes nothing where it is stored already: every write wakes every open page. */
  writeFilter(filter: string): Promise<void>;
  /** Calls back after every change of these, from whatever page it came, until `signal` aborts. */
  subscribe(onChange: () => void, signal?: AbortSignal): void;
};

const SETTINGS = 'settings';
const FILTER = 'filter';

/** @param area `browser.storage.local` */
export function createStore(area: Storage.StorageArea): Store {
  const read = async (): Promise<Stored> => {
    const found = await area.get([SETTINGS, FILTER]);
    return {
      settings: readSettings(found[SETTINGS]),
      filter: typeof found[FILTER] === 'string' ? found[FILTER] : null,
    };
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    read,
    change(update) {
      const write = async (): Promise<void> => {
        const { settings } = await read();
        await area.set({ [SETTINGS]: storedSettings(update(settings)) });
      };
      // A change that failed does not stop the next one.
      const change = last.then(write, write);
      last = change;
      return change;
    },
    async writeFilter(filter) {
      if ((await area.get([FILTER]))[FILTER] !== filter) await area.set({ [FILTER]: filter });
    },
    subscribe(onChange, signal) {
      if (signal?.aborted) return;
      const note = (changes: Record<string, unknown>): void => {
        if (SETTINGS in changes || FILTER in changes) onChange();
      };
      area.onChanged.addListener(note);
      signal?.addEventListener('abort', () => area.onChanged.removeListener(note), { once: true });
    },
  };
}
