import { browser } from 'wxt/browser';
import type { Words } from '../../locales/words.ts';
import type { StepRequest } from '../../messaging/protocol.ts';
import type { SendToPage } from '../../messaging/send.ts';
import { patternOf, switchOf, withSwitch } from '../../settings/site-rules.ts';
import type { Store } from '../../settings/store.ts';
import { framesToTry } from './frame-order.ts';

type CommandsOptions = { sendToPage: SendToPage; store: Store; words: () => Promise<Words> };

/** What the keys of the manifest do in the tab in front. */
export function followCommands({ sendToPage, store, words }: CommandsOptions): void {
  const does: Readonly<Record<string, (tabId: number) => Promise<void>>> = {
    'next-mark': (tabId) => step(sendToPage, tabId, 1),
    'previous-mark': (tabId) => step(sendToPage, tabId, -1),
    'toggle-tooltip': (tabId) => toggleTooltip(sendToPage, tabId),
    'switch-site': (tabId) => switchSite({ sendToPage, store, words }, tabId),
  };
  /** What was pressed last in a tab: a step that overtook another would close what that opens. */
  const last = new Map<number, Promise<void>>();
  browser.commands.onCommand.addListener(async (command, tab) => {
    const [inFront] = tab ? [tab] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
    const tabId = inFront?.id;
    if (tabId === undefined || !Object.hasOwn(does, command)) return;
    const turn = (last.get(tabId) ?? Promise.resolve())
      .then(() => does[command]?.(tabId))
      // A page that has no script of ours does not answer; there is nothing to step to either.
      .catch(() => undefined);
    last.set(tabId, turn);
    await turn;
    if (last.get(tabId) === turn) last.delete(tabId);
  });
}

async function step(
  sendToPage: SendToPage,
  tabId: number,
  direction: StepRequest['direction'],
): Promise<void> {
  const top = { tabId, frameId: 0 };
  const marks = await sendToPage(top, 'tellFrames', {});
  for (const { frameId, ...from } of framesToTry(marks, direction)) {
    const isThere = await sendToPage({ tabId, frameId }, 'step', { direction, ...from }).catch(() => false);
    if (!isThere) continue;
    if (frameId !== marks.current) await sendToPage(top, 'noteFrame', { frameId });
    const others = marks.frames.filter((frame) => frame.frameId !== frameId);
    await closeTooltips(sendToPage, tabId, others);
    return;
  }
}

async function toggleTooltip(sendToPage: SendToPage, tabId: number): Promise<void> {
  const { frames } = await sendToPage({ tabId, frameId: 0 }, 'tellFrames', {});
  if (!(await closeTooltips(sendToPage, tabId, frames))) await step(sendToPage, tabId, 0);
}

/** Closes what is open in some frames, by the pointer too; tells whether there was anything. */
async function closeTooltips(
  sendToPage: SendToPage,
  tabId: number,
  frames: readonly { frameId: number }[],
): Promise<boolean> {
  const closed = frames.map(({ frameId }) =>
    sendToPage({ tabId, frameId }, 'closeTooltip', {}).catch(() => false),
  );
  return (await Promise.all(closed)).includes(true);
}

async function switchSite({ sendToPage, store, words }: CommandsOptions, tabId: number): Promise<void> {
  const top = { tabId, frameId: 0 };
  const address = await sendToPage(top, 'tellAddress', {});
  let on = false;
  await store.change((settings) => {
    on = !switchOf(settings, address).on;
    // Of a host: the domain it may belong to plays no part.
    return withSwitch(settings, address, { pattern: patternOf('host', address, address.host), on });
  });
  const { toolbar } = await words();
  await sendToPage(top, 'say', { text: on ? toolbar.switchedOn(address.host) : toolbar.isOff(address.host) });
}
