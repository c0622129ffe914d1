import type { Storage } from 'webextension-polyfill';
import type { ShortForm } from '../glossary/types.ts';

const RECENT = 'recent';
const MOST_KEPT = 8;

/** What was looked up last, apart from the settings: pages are none the wiser, and nothing wakes them. */
export type Recent = {
  /** The newest first. */
  read(): Promise<ShortForm[]>;
  note(shortForm: ShortForm): Promise<void>;
  forget(): Promise<void>;
};

/** @param area `browser.storage.local` */
export function createRecent(area: Storage.StorageArea): Recent {
  const read = async (): Promise<ShortForm[]> => {
    const kept = (await area.get([RECENT]))[RECENT];
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, MOST_KEPT) : [];
  };
  return {
    read,
    async note(shortForm) {
      const others = (await read()).filter((other) => other !== shortForm);
      await area.set({ [RECENT]: [shortForm, ...others].slice(0, MOST_KEPT) });
    },
    forget: () => area.remove([RECENT]),
  };
}
