import type { browser } from 'wxt/browser';

type Api = {
  runtime: Pick<typeof browser.runtime, 'getURL' | 'onInstalled'>;
  tabs: Pick<typeof browser.tabs, 'create'>;
};

/** Opens the first-run page once after the install, and after no update. Call while the background starts. */
export function welcomeOnInstall({ runtime, tabs }: Api): void {
  runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void tabs.create({ url: runtime.getURL('/welcome.html') });
  });
}
