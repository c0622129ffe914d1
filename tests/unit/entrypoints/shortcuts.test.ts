import { describe, expect, it, vi } from 'vitest';
import { openShortcuts, readCommands } from '../../../entrypoints/options/shortcuts.ts';

type Api = Parameters<typeof openShortcuts>[0];

function makeApi({ fails = false, opensItself = false } = {}) {
  const go = vi.fn(() => (fails ? Promise.reject(new Error('Not here.')) : Promise.resolve()));
  const commands = {
    getAll: vi.fn(() => Promise.resolve([])),
    ...(opensItself ? { openShortcutSettings: go } : {}),
  };
  const create = opensItself ? vi.fn() : go;
  return { api: { commands, tabs: { create } } as unknown as Api, go };
}

describe('the commands', () => {
  it('are read with their keys, none of which may be set', async () => {
    const getAll = () =>
      Promise.resolve([
        { name: 'next-mark', description: 'Next', shortcut: 'Alt+Shift+N' },
        { name: '_execute_action', shortcut: '' },
        {},
      ]);
    expect(await readCommands({ commands: { getAll } } as unknown as Api)).toEqual([
      { name: 'next-mark', description: 'Next', keys: 'Alt+Shift+N' },
      { name: '_execute_action', description: '', keys: '' },
    ]);
  });

  it('are none where the browser knows of none', async () => {
    expect(await readCommands({ tabs: { create: vi.fn() } })).toEqual([]);
  });
});

describe('the browser’s own page for shortcuts', () => {
  it('is opened by the browser where it can', async () => {
    const { api, go } = makeApi({ opensItself: true });
    expect(await openShortcuts(api)).toBe(true);
    expect(go).toHaveBeenCalledWith();
  });

  it('is gone to by its address elsewhere', async () => {
    const { api, go } = makeApi();
    expect(await openShortcuts(api)).toBe(true);
    expect(go).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
  });

  it.each([true, false])('may not open at all (%s)', async (opensItself) => {
    expect(await openShortcuts(makeApi({ opensItself, fails: true }).api)).toBe(false);
  });
});
