import type { CDPSession } from 'playwright';
import { builtExtension } from '../scripts/build.ts';
import type { BenchBrowser, BenchTab } from './browsers/bench-browser.ts';
import { launchChromium } from './browsers/chromium.ts';
import { makeEmptyExtension } from './extensions.ts';

/** What a Chromium has in it: no extension, one whose content script is empty, or ours. */
export const RIVALS = ['none', 'empty', 'ours'] as const;

export type Rival = (typeof RIVALS)[number];

/** A browser for each rival, at the same time: they take turns, so that the machine's moods meet them all. */
export type RivalBrowsers = Readonly<Record<Rival, BenchBrowser>> & { close(): Promise<void> };

/** How long a fresh browser and a fresh extension are left to themselves, in milliseconds. */
const START_TIME = 2000;

/** Starts Chromium three times. */
export async function launchRivals(): Promise<RivalBrowsers> {
  const own = builtExtension('chromium');
  const empty = makeEmptyExtension(own);
  const browsers = {
    none: await launchChromium({ extension: null }),
    empty: await launchChromium({ extension: empty.folder }),
    ours: await launchChromium({ extension: own }),
  };
  await new Promise((resolve) => setTimeout(resolve, START_TIME));
  return {
    ...browsers,
    async close() {
      await Promise.all(Object.values(browsers).map((browser) => browser.close()));
      empty.remove();
    },
  };
}

/** Opens an empty tab, does something with it and the browser's own instruments, and closes it. */
export async function inNewTab<Result>(
  browser: BenchBrowser,
  act: (tab: BenchTab, session: CDPSession) => Promise<Result>,
): Promise<Result> {
  const tab = await browser.open();
  try {
    if (!tab.session) throw new Error('Only Chromium has instruments for a tab.');
    return await act(tab, tab.session);
  } finally {
    await tab.close();
  }
}
