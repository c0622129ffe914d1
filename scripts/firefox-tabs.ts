import type { Browser } from 'puppeteer-core';

/** A tab of Firefox, whatever it shows. */
export type FirefoxTab = { close(): Promise<void> };

type Bidi = { send(method: string, parameters: object): Promise<{ result: { contexts: Context[] } }> };
type Context = { context: string; url: string };

/** The tabs of Firefox with their addresses: puppeteer itself takes every page of an extension for an empty one. */
export async function firefoxTabs(
  browser: Browser,
): Promise<(readonly [address: string, tab: FirefoxTab])[]> {
  // Puppeteer keeps its connection out of its types.
  const { connection } = browser as unknown as { connection: Bidi };
  const { result } = await connection.send('browsingContext.getTree', { maxDepth: 0 });
  return result.contexts.map(({ url, context }) => [
    url,
    { close: async () => void (await connection.send('browsingContext.close', { context })) },
  ]);
}
