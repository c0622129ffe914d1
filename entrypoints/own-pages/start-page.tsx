import { type ComponentChildren, render } from 'preact';
import { browser } from 'wxt/browser';
import { WordsContext } from '../../components/words-context.ts';
import { languageOf, type Words, wordsIn } from '../../locales/words.ts';
import type { Settings } from '../../settings/settings.ts';
import { createStore } from '../../settings/store.ts';

/** The one store of an extension page. */
export const store = createStore(browser.storage.local);

/**
 * Shows a page of the extension in the reader's language and text size, and again whenever the settings change.
 *
 * @param view what to show, made anew each time.
 * @returns shows the view once more, as after a change of the address.
 * @throws where the page has no element #app.
 */
export async function startPage(
  view: (words: Words, settings: Settings) => ComponentChildren,
): Promise<() => void> {
  const root = document.getElementById('app');
  if (root === null) throw new Error(`${location.pathname} has no #app.`);
  let { settings } = await store.read();
  const show = (): void => {
    const words = wordsIn(languageOf(settings.language, browser.i18n.getUILanguage()));
    document.documentElement.lang = words.language;
    document.documentElement.dataset['textSize'] = settings.textSize;
    render(<WordsContext.Provider value={words}>{view(words, settings)}</WordsContext.Provider>, root);
  };
  store.subscribe(async () => {
    ({ settings } = await store.read());
    show();
  });
  show();
  return show;
}
