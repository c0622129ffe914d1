import { existsSync } from 'node:fs';
import { join } from 'node:path';

const WELCOME = 'welcome.html';

/** How long the extension may take to open its first-run page, in milliseconds. */
const PATIENCE = 20_000;

/**
 * Waits until an extension that was installed just now has opened its first-run page, which comes to the front
 * whenever it comes; nothing where the extension has none.
 *
 * @param tabs the open tabs, each with its address.
 */
export async function welcomeTab<Tab>(
  extension: string,
  tabs: () => Promise<readonly (readonly [address: string, tab: Tab])[]>,
): Promise<Tab | null> {
  if (!existsSync(join(extension, WELCOME))) return null;
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const found = (await tabs()).find(([address]) => address.endsWith(`/${WELCOME}`));
    if (found) return found[1];
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('The extension has not opened its first-run page.');
}
