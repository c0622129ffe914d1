import type { PageDescription } from '../../../messaging/protocol.ts';
import type { BenchBrowser } from '../../browsers/bench-browser.ts';

/** The part of the extension API that is used here. */
type Api = {
  tabs: {
    query(query: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: object, frame: object): Promise<PageDescription>;
  };
};

/**
 * How many marks our content script has on the page of the active tab. It is asked as the popup does: the
 * page's registry holds only what is near the viewport.
 */
export async function countMarks(browser: BenchBrowser): Promise<number> {
  const background = await browser.background?.();
  if (!background) throw new Error('This browser does not let anyone into the background.');
  const { terms } = await background.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: Api }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    return tabs.sendMessage(tab?.id ?? 0, { name: 'describePage' }, { frameId: 0 });
  });
  return terms.reduce((sum, { count }) => sum + count, 0);
}
