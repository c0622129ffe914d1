import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageMessages } from '../../messaging/protocol.ts';
import { createListener } from '../../messaging/receive.ts';
import { createSendToBackground } from '../../messaging/send.ts';
import { sweep } from '../../page/sweep.ts';
import { filterOfText } from '../../settings/filter-text.ts';
import { isOn, siteOf } from '../../settings/settings.ts';
import { createStore } from '../../settings/store.ts';
import { holdsProse, whenShown } from './document-kind.ts';
import { extension, isAlive } from './extension.ts';
import { reportsOfFrame, reportsOfPage, siteAround } from './frames.ts';
import { type Session, startSession } from './session.ts';

/** The content script: reads the settings, and marks the page as long as its site is on. */
export default defineUnlistedScript(async () => {
  if (!holdsProse(document)) return;
  await whenShown(document);
  sweep();
  const isTop = window === window.top;
  const ownSite = siteOf(location);
  const send = createSendToBackground(extension.runtime);
  const page = isTop ? reportsOfPage(ownSite, send) : null;
  const reports = page ?? reportsOfFrame(send);
  const store = createStore(extension.storage.local);
  let session: Session | null = null;

  /** Frames obey the switch of the page they stand in; it need not be asked while every site is on. */
  const siteToObey = (): string | Promise<string> => (isTop ? ownSite : siteAround(send, ownSite));

  let orders = 0;
  const obey = async (): Promise<void> => {
    if (!isAlive()) return;
    orders += 1;
    const order = orders;
    const { settings, filter } = await store.read();
    const on = settings.offSites.length === 0 || isOn(settings, await siteToObey());
    // What was read before a newer change no longer counts.
    if (order !== orders) return;
    if (!on || filter === null) {
      session?.end();
      session = null;
    } else {
      const { marksPageForms } = settings;
      if (session?.marksPageForms !== marksPageForms) {
        session?.end();
        session = startSession(filterOfText(filter), { marksPageForms, send, reports });
      }
    }
    page?.switched(on);
  };

  extension.runtime.onMessage.addListener(
    createListener<PageMessages>(
      {
        tellSite: () => ownSite,
        describePage: () => ({ site: ownSite, terms: page?.terms() ?? [] }),
        frameReported({ frameId, terms }) {
          page?.reportFrame(frameId, terms);
          return true;
        },
        goTo: ({ shortForm }) => session?.goTo(shortForm) ?? false,
      },
      extension.runtime.id,
    ),
  );
  store.subscribe(() => void obey());
  await obey();
});
