import type { Storage } from 'webextension-polyfill';
import { readSettings, type Settings } from './settings.ts';

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
  writeSettings(settings: Settings): Promise<void>;
  /** Writes nothing where it is stored already: every write wakes every open page. */
  writeFilter(filter: string): Promise<void>;
  /** Calls back after every change, from whatever page it came, until `signal` aborts. */
  subscribe(onChange: () => void, signal?: AbortSignal): void;
};

const SETTINGS = 'settings';
const FILTER = 'filter';

/** @param area `browser.storage.local` */
export function createStore(area: Storage.StorageArea): Store {
  return {
    async read() {
      const found = await area.get([SETTINGS, FILTER]);
      return {
        settings: readSettings(found[SETTINGS]),
        filter: typeof found[FILTER] === 'string' ? found[FILTER] : null,
      };
    },
    writeSettings: (settings) => area.set({ [SETTINGS]: settings }),
    async writeFilter(filter) {
      if ((await area.get([FILTER]))[FILTER] !== filter) await area.set({ [FILTER]: filter });
    },
    subscribe(onChange, signal) {
      if (signal?.aborted) return;
      area.onChanged.addListener(onChange);
      signal?.addEventListener('abort', () => area.onChanged.removeListener(onChange), { once: true });
    },
  };
}
