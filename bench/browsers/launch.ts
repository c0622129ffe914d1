import type { BenchBrowser, LaunchOptions } from './bench-browser.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';

/** Starts a browser with an empty profile. */
export function launch(browser: 'chromium' | 'firefox', options: LaunchOptions): Promise<BenchBrowser> {
  return browser === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
