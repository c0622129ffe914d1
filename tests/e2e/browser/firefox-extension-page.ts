import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bidi, callIn, callInWindow, contextsIn } from './firefox-bidi.ts';
import type { ExtensionPage, SavedFile } from './test-browser.ts';

/** A page may not be sent to an extension's address, but the browser's own window may open it. */
export async function openBehind(bidi: Bidi, address: string): Promise<ExtensionPage> {
  const known = new Set((await contextsIn(bidi)).map(({ context }) => context));
  await callInWindow(bidi, openTab, address);
  for (;;) {
    const opened = (await contextsIn(bidi)).find(
      ({ context, url }) => !known.has(context) && url === address,
    );
    if (opened && (await isLoaded(bidi, opened.context))) return createExtensionPage(bidi, opened.context);
    await pause();
  }
}

function createExtensionPage(bidi: Bidi, context: string): ExtensionPage {
  return {
    evaluate: (call, argument) => callIn(bidi, context, call, argument),
    async click(selector) {
      await bidi.send('browsingContext.activate', { context });
      await callIn(bidi, context, scrollTo, selector);
      await bidi.send('input.performActions', {
        context,
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            actions: [
              { type: 'pointerMove', x: 0, y: 0, origin: await elementAt(bidi, context, selector) },
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
            ],
          },
        ],
      });
    },
    async pickFile(selector, path) {
      const { element } = await elementAt(bidi, context, selector);
      await bidi.send('input.setFiles', { context, element, files: [path] });
    },
    savedBy: (act) => savedBy(bidi, act),
    async resize(width, height) {
      await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    close: async () => void (await bidi.send('browsingContext.close', { context })),
  };
}

/** Runs in the page. */
function scrollTo(selector: string): void {
  document.querySelector(selector)?.scrollIntoView({ block: 'center' });
}

type ElementOrigin = { type: 'element'; element: { sharedId: string | undefined } };

async function elementAt(bidi: Bidi, context: string, selector: string): Promise<ElementOrigin> {
  const { result } = await bidi.send('browsingContext.locateNodes', {
    context,
    locator: { type: 'css', value: selector },
    maxNodeCount: 1,
  });
  const [node] = result.nodes ?? [];
  if (!node) throw new Error(`There is no ${selector}.`);
  return { type: 'element', element: { sharedId: node.sharedId } };
}

/** Has downloads go to a folder of their own, and waits until one file in it is whole. */
async function savedBy(bidi: Bidi, act: () => Promise<void>): Promise<SavedFile> {
  const destinationFolder = mkdtempSync(join(tmpdir(), 'spellout-saved-'));
  await bidi.send('browser.setDownloadBehavior', {
    downloadBehavior: { type: 'allowed', destinationFolder },
  });
  await act();
  for (;;) {
    const [name] = readdirSync(destinationFolder).filter((file) => !file.endsWith('.part'));
    const path = join(destinationFolder, name ?? '');
    // Until all of it is there, the name holds its place.
    if (name !== undefined && statSync(path).size > 0 && !existsSync(`${path}.part`)) {
      const text = readFileSync(path, 'utf8');
      await bidi.send('browser.setDownloadBehavior', { downloadBehavior: null });
      rmSync(destinationFolder, { recursive: true });
      return { name, text };
    }
    await pause();
  }
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

/** Before that a page of the extension has no extension API yet. */
function isLoaded(bidi: Bidi, context: string): Promise<boolean> {
  return callIn(bidi, context, () => document.readyState === 'complete' && 'browser' in globalThis).catch(
    () => false,
  );
}

/** Runs in the browser's own window. */
function openTab(address: string): void {
  const { gBrowser, Services } = globalThis as unknown as {
    gBrowser: { addTab(address: string, options: object): void };
    Services: { scriptSecurityManager: { getSystemPrincipal(): object } };
  };
  gBrowser.addTab(address, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
}
