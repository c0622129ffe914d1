import type { browser } from 'wxt/browser';
import type { Command } from '../../components/options/option-tools.ts';

type Api = {
  /** Missing where the manifest names no command. */
  commands?: Pick<typeof browser.commands, 'getAll'> &
    Partial<Pick<typeof browser.commands, 'openShortcutSettings'>>;
  tabs: Pick<typeof browser.tabs, 'create'>;
};

/** Where Chromium and its kin have the keys changed; Edge takes the address for its own. */
const SHORTCUTS_PAGE = 'chrome://extensions/shortcuts';

export async function readCommands({ commands }: Api): Promise<Command[]> {
  const all = (await commands?.getAll()) ?? [];
  return all.flatMap(({ name = '', description = '', shortcut = '' }) =>
    // The one that opens the popup has a name alone, "_execute_action"; what has none is no command of ours.
    name === '' ? [] : [{ name, description, keys: shortcut }],
  );
}

/** Opens the browser's own page for changing the keys; false where it does not let itself be opened. */
export async function openShortcuts({ commands, tabs }: Api): Promise<boolean> {
  try {
    if (commands?.openShortcutSettings) await commands.openShortcutSettings();
    else await tabs.create({ url: SHORTCUTS_PAGE });
    return true;
  } catch {
    return false;
  }
}
