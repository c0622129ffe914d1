import type { VNode } from 'preact';
import { act } from 'preact/test-utils';
import { type Mock, vi } from 'vitest';
import type { OptionChange } from '../../../components/options/option-change.ts';
import { WordsContext } from '../../../components/words-context.ts';
import { wordsIn } from '../../../locales/words.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../settings/settings.ts';
import { find, show } from './rendered.ts';

/** Shows a part of the options page, in English. */
export function showInWords(view: VNode): HTMLElement {
  return show(<WordsContext.Provider value={wordsIn('en')}>{view}</WordsContext.Provider>);
}

/** A part of the page that shows what is decided in it, as the page does; `settings` reads what that is. */
export function showDeciding(
  view: (settings: Settings, onChange: (change: OptionChange) => void) => VNode,
  start: Partial<Settings> = {},
): { settings: () => Settings; changes: Mock<(change: OptionChange) => void> } {
  let settings: Settings = { ...DEFAULT_SETTINGS, ...start };
  const changes = vi.fn((change: OptionChange) => {
    settings = change.update(settings);
    again();
  });
  const again = (): void => void showInWords(view(settings, changes));
  again();
  return { settings: () => settings, changes };
}

/** What the last change is undone to, if it is undone after another decision. */
export function undone(changes: Mock<(change: OptionChange) => void>, settings: Settings): Settings {
  const undo = changes.mock.lastCall?.[0].undo;
  if (!undo) throw new Error('The last change cannot be undone.');
  return undo(settings);
}

export function press(selector: string): void {
  act(() => find(selector).click());
}

/** Presses the one button that says something. */
export function pressButton(place: ParentNode, words: string): void {
  const found = [...place.querySelectorAll('button')].filter(
    (button) => (button.getAttribute('aria-label') ?? button.textContent) === words,
  );
  if (found.length !== 1) throw new Error(`${found.length} buttons say “${words}”.`);
  act(() => found[0]?.click());
}

export function write(selector: string, text: string): void {
  const field = find<HTMLInputElement>(selector);
  act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export function choose(selector: string, value: string): void {
  const field = find<HTMLSelectElement>(selector);
  act(() => {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
