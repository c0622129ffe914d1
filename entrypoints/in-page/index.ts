import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageMessages } from '../../messaging/protocol.ts';
import { createListener } from '../../messaging/receive.ts';
import { createSendToBackground } from '../../messaging/send.ts';
import { announce } from '../../page/announce.ts';
import { sweep } from '../../page/sweep.ts';
import { filterOfText } from '../../settings/filter-text.ts';
import { dependOnAddress, dependOnPath, pageSettings } from '../../settings/page-settings.ts';
import { type Address, addressOf } from '../../settings/site-rules.ts';
import { createStore } from '../../settings/store.ts';
import { createAddressWatch } from './address-watch.ts';
import { holdsProse, whenShown } from './document-kind.ts';
import { extension, isAlive } from './extension.ts';
import { addressAround, reportsOfFrame, reportsOfPage } from './frames.ts';
import { type Session, startSession } from './session.ts';

/** The content script: reads the settings, and marks the page as long as its site is on. */
export default defineUnlistedScript(async () => {
  if (!holdsProse(document)) return;
  await whenShown(document);
  sweep();
  const isTop = window === window.top;
  const own = addressOf(location);
  const send = createSendToBackground(extension.runtime);
  const page = isTop ? reportsOfPage(own.host, send) : null;
  const reports = page ?? reportsOfFrame(send);
  const store = createStore(extension.storage.local);
  let session: Session | null = null;

  /** Frames obey the page they stand in. A page may give itself another address at any time. */
  const addressToObey = (): Address | Promise<Address> =>
    isTop ? addressOf(location) : addressAround(send, own);

  const addressWatch = createAddressWatch((from) => void obey(from));

  let orders = 0;
  /** @param from where the page was, if what it has given itself is another address. */
  const obey = async (from?: Address): Promise<void> => {
    if (!isAlive()) return;
    orders += 1;
    const order = orders;
    const { settings, filter } = await store.read();
    const wanted = pageSettings(settings, dependOnAddress(settings) ? await addressToObey() : own);
    // Its frames cannot see where it goes. Said even where a newer change has come: it may lead back.
    if (from && pageSettings(settings, from).on !== wanted.on) {
      send('reportMove', {}).catch(() => undefined);
    }
    // What was read before a newer change no longer counts.
    if (order !== orders) return;
    addressWatch.watch(isTop && dependOnPath(settings, own.host));
    if (!wanted.on || filter === null) {
      session?.end();
      session = null;
    } else if (JSON.stringify(session?.settings) !== JSON.stringify(wanted)) {
      session?.end();
      session = startSession(filterOfText(filter), { settings: wanted, send, reports });
    }
    page?.switched(wanted.on);
  };

  extension.runtime.onMessage.addListener(
    createListener<PageMessages>(
      {
        tellAddress: () => addressOf(location),
        describePage: () => ({ address: addressOf(location), terms: page?.terms() ?? [] }),
        frameReported({ frameId, terms }) {
          page?.reportFrame(frameId, terms);
          return true;
        },
        pageMoved() {
          if (!isTop) void obey();
          return null;
        },
        tellFrames: () => page?.frames() ?? { frames: [], current: 0 },
        noteFrame: ({ frameId }) => page?.stepped(frameId) ?? null,
        step: (request) => session?.step(request) ?? false,
        closeTooltip: () => session?.closeTooltip() ?? false,
        say: ({ text }) => announce(text) ?? null,
        goTo: ({ shortForm }) => session?.goTo(shortForm) ?? false,
      },
      extension.runtime.id,
    ),
  );
  store.subscribe(() => void obey());
  await obey();
});
