import { type Bidi, callInWindow } from './firefox-bidi.ts';

/*
 * What only Firefox's own window can do. Its functions are sent as source and
 * see nothing from outside themselves.
 */

/** The parts of Firefox's insides that are used here. */
type Insides = {
  WebExtensionPolicy: {
    getByID(id: string): {
      extension: {
        terminateBackground(options: object): Promise<void>;
        shortcuts: { updateCommand(command: object): Promise<void> };
      };
    };
  };
  Services: { obs: { addObserver(observer: object, topic: string): void } };
  Ci: { nsIChannel: object };
  spelloutRequests?: string[];
};

type Channel = {
  URI: { spec: string };
  loadInfo: Record<'triggeringPrincipal' | 'loadingPrincipal', Principal | null>;
};
type Principal = { isAddonOrExpandedAddonPrincipal: boolean };

/** Ends the background as Firefox does when it has been idle. */
export async function stopBackground(bidi: Bidi, id: string): Promise<void> {
  await callInWindow(
    bidi,
    async (id) => {
      const { WebExtensionPolicy } = globalThis as unknown as Insides;
      await WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true });
    },
    id,
  );
}

/** A key as a keyboard sends it. */
export type Key = { key: string; code: string; keyCode: number };

/** Presses keys together in the browser's own window, as the system would: a page's own keys come too late for that. */
export async function pressInWindow(bidi: Bidi, chord: readonly Key[]): Promise<void> {
  await callInWindow(
    bidi,
    (chord) => {
      type Processor = Record<'keydown' | 'keyup', (event: KeyboardEvent) => void> & {
        beginInputTransactionForTests(window: object): void;
      };
      const { Cc, Ci } = globalThis as unknown as {
        Cc: Record<string, { createInstance(kind: object): Processor }>;
        Ci: { nsITextInputProcessor: object };
      };
      const keyboard = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
      if (!keyboard) throw new Error('This Firefox has no keyboard of its own.');
      keyboard.beginInputTransactionForTests(globalThis);
      const events = chord.map((key) => new KeyboardEvent('', key));
      for (const event of events) keyboard.keydown(event);
      for (const event of events.reverse()) keyboard.keyup(event);
    },
    chord,
  );
}

/** Gives a command of an extension a key, as a user does on the browser's own page. */
export async function giveKey(
  bidi: Bidi,
  id: string,
  command: { name: string; shortcut: string },
): Promise<void> {
  await callInWindow(
    bidi,
    async ({ id, command }) => {
      const { WebExtensionPolicy } = globalThis as unknown as Insides;
      await WebExtensionPolicy.getByID(id).extension.shortcuts.updateCommand(command);
    },
    { id, command },
  );
}

/** Opens the menu at the middle of the focused page, and chooses what an extension put there. */
export async function chooseFromMenu(bidi: Bidi, label: string): Promise<void> {
  await callInWindow(
    bidi,
    async (label) => {
      const menu = document.getElementById('contentAreaContextMenu');
      for (let turn = 0; turn < 100; turn += 1) {
        const items = [...(menu?.querySelectorAll('menuitem') ?? [])];
        const item = items.find((one) => one.getAttribute('label')?.includes(label));
        if (item) {
          (menu as unknown as { activateItem(item: Element): void }).activateItem(item);
          return;
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`The menu has nothing that says "${label}".`);
    },
    label,
  );
}

/** Notes every request that an extension makes from now on, in whatever part of it. */
export async function watchRequests(bidi: Bidi): Promise<() => Promise<string[]>> {
  await callInWindow(bidi, () => {
    const { Services, Ci } = globalThis as unknown as Insides;
    const noted: string[] = [];
    Object.assign(globalThis, { spelloutRequests: noted });
    const observe = (subject: { QueryInterface(kind: object): Channel }): void => {
      const { URI, loadInfo } = subject.QueryInterface(Ci.nsIChannel);
      const { triggeringPrincipal, loadingPrincipal } = loadInfo;
      const isOurs = [triggeringPrincipal, loadingPrincipal].some(
        (by) => by?.isAddonOrExpandedAddonPrincipal,
      );
      if (isOurs) noted.push(URI.spec);
    };
    Services.obs.addObserver({ observe }, 'http-on-opening-request');
  });
  return () => callInWindow(bidi, () => (globalThis as unknown as Insides).spelloutRequests ?? []);
}
