import type { Browser } from 'webextension-polyfill';

/*
 * The browser's own extension API. Chrome's and Firefox's both return promises
 * under Manifest V3, and that is all a content script needs: the polyfill would
 * add 9.6 kB and some milliseconds to every page.
 */
const { browser, chrome } = globalThis as { browser?: Browser; chrome?: Browser };

export const extension = (browser ?? chrome) as Pick<Browser, 'runtime' | 'storage'>;

/** False once the extension has been reloaded or removed under an open page. */
export function isAlive(): boolean {
  return extension.runtime?.id !== undefined;
}
