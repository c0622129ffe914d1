import type { Storage } from 'webextension-polyfill';
import type { Spellings } from '../glossary/types.ts';
import { readSettings, type Settings } from './settings.ts';

/** The spellings of every short form, as the background keeps them for content scripts. */
export type StoredSpellings = Readonly<Record<string, Spellings>>;

/** What a content script reads before anything else. */
export type Stored = {
  settings: Settings;
  /** Null until the background has written them, right after the install. */
  spellings: StoredSpellings | null;
};

/** The one place where settings are kept, on top of the browser's own storage. */
export type Store = {
  /** One read for everything. */
  read(): Promise<Stored>;
  writeSettings(settings: Settings): Promise<void>;
  /** Writes nothing where they are stored already: every write wakes every open page. */
  writeSpellings(spellings: StoredSpellings): Promise<void>;
  /** Calls back after every change, from whatever page it came, until `signal` aborts. */
  subscribe(onChange: () => void, signal?: AbortSignal): void;
};

const SETTINGS = 'settings';
const SPELLINGS = 'spellings';

/** @param area `browser.storage.local` */
export function createStore(area: Storage.StorageArea): Store {
  return {
    async read() {
      const found = await area.get([SETTINGS, SPELLINGS]);
      return {
        settings: readSettings(found[SETTINGS]),
        spellings: (found[SPELLINGS] as StoredSpellings | undefined) ?? null,
      };
    },
    writeSettings: (settings) => area.set({ [SETTINGS]: settings }),
    async writeSpellings(spellings) {
      const stored = (await area.get([SPELLINGS]))[SPELLINGS] as StoredSpellings | undefined;
      if (inOrder(stored ?? {}) !== inOrder(spellings)) await area.set({ [SPELLINGS]: spellings });
    },
    subscribe(onChange, signal) {
      if (signal?.aborted) return;
      area.onChanged.addListener(onChange);
      signal?.addEventListener('abort', () => area.onChanged.removeListener(onChange), { once: true });
    },
  };
}

/** As a text to compare: storage may give the keys back in another order. */
function inOrder(spellings: StoredSpellings): string {
  return JSON.stringify(Object.entries(spellings).sort(([a], [b]) => (a < b ? -1 : 1)));
}
