import { browser } from 'wxt/browser';
import { languageOf, type Words, wordsIn } from '../../locales/words.ts';
import type { Store } from '../../settings/store.ts';

/** The words in the language that the user has chosen, or else the browser's. */
export async function readWords(store: Store): Promise<Words> {
  const { settings } = await store.read();
  return wordsIn(languageOf(settings.language, browser.i18n.getUILanguage()));
}
