import { fileURLToPath } from 'node:url';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { LaunchOptions, TestBrowser } from './test-browser.ts';

/** The browser that this run of the tests is about; the test project sets it. */
export const BROWSER = process.env['SPELLOUT_TEST_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';

/** The folder of the extension as it was built for this run's browser. */
export const EXTENSION = fileURLToPath(
  new URL(`../../../.output/${BROWSER === 'firefox' ? 'firefox' : 'chrome'}-mv3`, import.meta.url),
);

/** Launches this run's browser, with the extension unless told otherwise. */
export function launch(options: Partial<LaunchOptions> = {}): Promise<TestBrowser> {
  const all = { extension: EXTENSION, ...options };
  return BROWSER === 'firefox' ? launchFirefox(all) : launchChromium(all);
}
