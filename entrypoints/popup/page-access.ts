import type { Tabs } from 'webextension-polyfill';
import type { PageAccess, PageState } from '../../components/popup/page-state.ts';
import type { SendToPage } from '../../messaging/send.ts';

type Parts = {
  /** `browser.tabs` */
  tabs: Pick<Tabs.Static, 'query' | 'getCurrent' | 'reload'>;
  sendToPage: SendToPage;
  /** The domain that a host belongs to; it takes a list of its own, which is loaded when it is asked for. */
  domainOf: (host: string) => Promise<string | null>;
};

/** The ways to the page in front. What a tab shows is not for us to see: whether it can be read its answer tells. */
export function createPageAccess({ tabs, sendToPage, domainOf }: Parts): Omit<PageAccess, 'subscribe'> {
  const reloaded = new Set<number>();
  const frontTab = async (): Promise<Tabs.Tab | undefined> => {
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    return tab;
  };
  return {
    async readPage() {
      const [tab, own] = await Promise.all([frontTab(), tabs.getCurrent().catch(() => undefined)]);
      if (tab?.id === undefined || tab.id === own?.id) return { kind: 'apart' };
      const page = await sendToPage({ tabId: tab.id, frameId: 0 }, 'describePage', {}).catch(() => null);
      if (!page) return { kind: silenceOf(tab, reloaded.has(tab.id)) };
      return { kind: 'readable', page, domain: await domainOf(page.address.host).catch(() => null) };
    },
    async goTo({ shortForm, frameIds }) {
      const tab = await frontTab();
      if (tab?.id === undefined) return false;
      for (const frameId of frameIds) {
        const place = { tabId: tab.id, frameId };
        // A page or frame that has gone meanwhile has no mark either.
        if (await sendToPage(place, 'goTo', { shortForm }).catch(() => false)) return true;
      }
      return false;
    },
    async reload() {
      const tab = await frontTab();
      if (tab?.id === undefined) return;
      reloaded.add(tab.id);
      await tabs.reload(tab.id).catch(() => undefined);
    },
  };
}

/** Why a page does not answer. An address is there to see for the extension's own pages alone. */
function silenceOf({ status, url }: Tabs.Tab, wasReloaded: boolean): Exclude<PageState['kind'], 'readable'> {
  if (url && !/^(?:https?|file):/.test(url)) return 'forbidden';
  if (status === 'loading') return 'loading';
  return wasReloaded ? 'forbidden' : 'unreadable';
}
