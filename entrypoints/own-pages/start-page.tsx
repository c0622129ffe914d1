import { type ComponentChildren, render } from 'preact';
import { browser } from 'wxt/browser';
import { WordsContext } from '../../components/words-context.ts';
import { languageOf, type Words, wordsIn } from '../../locales/words.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../settings/settings.ts';
import { createStore } from '../../settings/store.ts';

/** The one store of an extension page. */
export const store = createStore(browser.storage.local);

/**
 * Shows a page of the extension in the reader's language and text size, and again whenever the settings change.
 *
 * @param view what to show, made anew each time; `isLost` says that the settings could not be read, and are those of
 *   a new reader.
 * @returns shows the view once more, as after a change of the address.
 * @throws where the page has no element #app.
 */
export async function startPage(
  view: (words: Words, settings: Settings, isLost: boolean) => ComponentChildren,
): Promise<() => void> {
  const root = document.getElementById('app');
  if (root === null) throw new Error(`${location.pathname} has no #app.`);
  let { settings, isLost } = await readSettings();
  const show = (): void => {
    const words = wordsIn(languageOf(settings.language, browser.i18n.getUILanguage()));
    document.documentElement.lang = words.language;
    document.documentElement.dataset['textSize'] = settings.textSize;
    render(
      <WordsContext.Provider value={words}>{view(words, settings, isLost)}</WordsContext.Provider>,
      root,
    );
  };
  store.subscribe(async () => {
    ({ settings, isLost } = await readSettings());
    show();
  });
  show();
  return show;
}

/** A page whose storage does not answer is shown all the same. */
function readSettings(): Promise<{ settings: Settings; isLost: boolean }> {
  return store.read().then(
    ({ settings }) => ({ settings, isLost: false }),
    () => ({ settings: DEFAULT_SETTINGS, isLost: true }),
  );
}
