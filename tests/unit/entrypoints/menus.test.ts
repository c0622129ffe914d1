import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addMenus } from '../../../entrypoints/background/menus.ts';
import { type Language, wordsIn } from '../../../locales/words.ts';

/* The menu and the popup it opens, with a browser that writes down what is asked of it. */

type Click = (info: { menuItemId: string; selectionText?: string }, tab?: object) => void;

const fake = vi.hoisted(() => ({
  calls: [] as unknown[][],
  installed: () => {},
  started: () => {},
  click: undefined as Click | undefined,
  opens: true,
}));

vi.mock('wxt/browser', () => {
  const note = (name: string) => async (given?: unknown) => void fake.calls.push([name, given]);
  const listenTo = (name: 'installed' | 'started' | 'click') => ({
    addListener: (added: never) => Object.assign(fake, { [name]: added }),
  });
  return {
    browser: {
      runtime: {
        onInstalled: listenTo('installed'),
        onStartup: listenTo('started'),
        getURL: (path: string) => `extension://us${path}`,
        lastError: null,
      },
      contextMenus: {
        removeAll: note('removeAll'),
        create: (item: unknown) => fake.calls.push(['create', item]),
        onClicked: listenTo('click'),
      },
      action: {
        setPopup: note('setPopup'),
        async openPopup(given: unknown) {
          fake.calls.push(['openPopup', given]);
          if (!fake.opens) throw new Error('only after a press');
        },
      },
      tabs: { create: note('create tab') },
    },
  };
});

let language: Language;
let changeSettings: () => void;

beforeEach(() => {
  fake.calls.length = 0;
  fake.opens = true;
  language = 'en';
  const subscribe = (listen: () => void): void => {
    changeSettings = listen;
  };
  addMenus(async () => wordsIn(language), { subscribe } as never);
});

const created = () => fake.calls.filter(([name]) => name === 'create').map(([, item]) => item);

describe('the menu of a selection', () => {
  it('has one item, however often the browser and the extension start', async () => {
    fake.installed();
    fake.started();
    fake.installed();
    await vi.waitFor(() => expect(created()).toHaveLength(1));
    expect(fake.calls[0]).toEqual(['removeAll', undefined]);
    expect(created()).toEqual([
      { id: 'look-up', title: 'Look up “%s” in Spellout', contexts: ['selection'] },
    ]);
  });

  it('speaks the language of the interface once that is another', async () => {
    fake.started();
    language = 'es';
    changeSettings();
    changeSettings();
    await vi.waitFor(() => expect(created().at(-1)).toMatchObject({ title: 'Buscar “%s” en Spellout' }));
    expect(fake.calls.filter(([name]) => name === 'removeAll')).toHaveLength(created().length);
  });

  it('opens the popup at the search, and leaves the button as it was', async () => {
    fake.click?.({ menuItemId: 'look-up', selectionText: '  AT&T #1 ' }, { id: 7, index: 2, windowId: 3 });
    await vi.waitFor(() => expect(fake.calls).toHaveLength(3));
    expect(fake.calls).toEqual([
      ['setPopup', { tabId: 7, popup: 'popup.html#at=search&query=AT%26T+%231' }],
      ['openPopup', { windowId: 3 }],
      ['setPopup', { tabId: 7, popup: 'popup.html' }],
    ]);
  });

  it('opens the same in a tab beside where the browser opens no popup', async () => {
    fake.opens = false;
    fake.click?.({ menuItemId: 'look-up', selectionText: 'EMS' }, { id: 7, index: 2 });
    await vi.waitFor(() => expect(fake.calls).toHaveLength(4));
    expect(fake.calls.slice(2)).toEqual([
      ['create tab', { url: 'extension://us/popup.html#at=search&query=EMS', index: 3 }],
      ['setPopup', { tabId: 7, popup: 'popup.html' }],
    ]);
  });

  it.each([
    [{ menuItemId: 'another', selectionText: 'EMS' }],
    [{ menuItemId: 'look-up' }],
    [{ menuItemId: 'look-up', selectionText: ' \n ' }],
  ])('does nothing for %j', async (info) => {
    fake.click?.(info, { id: 7 });
    await Promise.resolve();
    expect(fake.calls).toEqual([]);
  });

  it('looks up no more than the beginning of a long text', async () => {
    fake.click?.({ menuItemId: 'look-up', selectionText: 'x'.repeat(5000) }, { id: 7 });
    await vi.waitFor(() => expect(fake.calls).toHaveLength(3));
    expect(JSON.stringify(fake.calls[0])).toHaveLength(
      JSON.stringify(['setPopup', { tabId: 7, popup: 'popup.html#at=search&query=' }]).length + 200,
    );
  });
});
