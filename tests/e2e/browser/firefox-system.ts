import { type Bidi, callInWindow } from './firefox-bidi.ts';

/*
 * What only Firefox's own window can do. Its functions are sent as source and
 * see nothing from outside themselves.
 */

/** The parts of Firefox's insides that are used here. */
type Insides = {
  WebExtensionPolicy: {
    getByID(id: string): { extension: { terminateBackground(options: object): Promise<void> } };
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
