import type { Browser } from 'webextension-polyfill';

/** Firefox has a call for it, which the types do not know yet. */
type Commands = Browser['commands'] & { openShortcutSettings?: () => Promise<void> };

/** Opens the browser's own page for keyboard shortcuts; null where the extension has none to show there. */
export function shortcutsPage({
  commands,
  runtime,
  tabs,
}: Pick<Browser, 'commands' | 'runtime' | 'tabs'>): (() => void) | null {
  // Firefox has null for what the manifest leaves out, and no `commands` then.
  if (!runtime.getManifest().commands) return null;
  const { openShortcutSettings } = commands as Commands;
  return () => void (openShortcutSettings?.() ?? tabs.create({ url: 'chrome://extensions/shortcuts' }));
}
