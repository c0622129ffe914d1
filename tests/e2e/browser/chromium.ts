import { readFileSync } from 'node:fs';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright';
import { ensureBrowser, findBrand } from '../../../scripts/browsers.ts';
import { welcomeTab } from '../../../scripts/welcome-tab.ts';
import type { ExtensionPage, LaunchOptions, ReadTooltip, TestBrowser, TestPage } from './test-browser.ts';

/** Launches Chromium with Playwright. Branded Chrome no longer loads extensions from its command line. */
export async function launchChromium({
  extension,
  colorScheme = 'light',
  keepsWelcome = false,
}: LaunchOptions): Promise<TestBrowser> {
  const executablePath = (findBrand('chromium') ?? ensureBrowser('chromium')).path;
  const extensionArgs = extension
    ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
    : [];
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    headless: false,
    colorScheme,
    viewport: { width: 1000, height: 800 },
    // Off by Playwright's will, on in everyone's browser.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      // To load the extension anew under open pages.
      '--enable-unsafe-extension-debugging',
      ...extensionArgs,
    ],
  });
  if (extension) {
    const welcome = await welcomeTab(extension, async () =>
      context.pages().map((page) => [page.url(), page]),
    );
    if (!keepsWelcome) await welcome?.close();
  }
  const requests: string[] = [];
  context.on('request', (request) => {
    if (/^(?:https?|wss?):/.test(request.url())) requests.push(request.url());
  });
  return {
    name: 'chromium',
    async open(address) {
      const page = await context.newPage();
      const complaints = collectComplaints(page);
      await page.goto(address);
      return createTestPage(page, complaints);
    },
    async openExtensionPage(path, over) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${await extensionIdIn(context)}/${path}`);
      await over.activate();
      await page.reload();
      return createExtensionPage(page);
    },
    command: (name) => dispatchInBackground(context, { api: 'commands', event: 'onCommand', given: name }),
    lookUp: (selectionText) =>
      dispatchInBackground(context, {
        api: 'contextMenus',
        event: 'onClicked',
        given: { menuItemId: 'look-up', selectionText },
      }),
    stopBackground: () => stopBackground(context),
    async reloadExtension() {
      const session = await browserSession(context);
      // The types of the protocol do not know this one.
      await (session as AnySession).send('Extensions.loadUnpacked', { path: extension });
      await session.detach();
    },
    requests: async () => requests,
    addresses: async () => context.pages().map((page) => page.url()),
    close: () => context.close(),
  };
}

type Dispatched = { api: 'commands' | 'contextMenus'; event: string; given: unknown };
type Dispatching = { dispatch(given: unknown, tab: object | undefined): void };

/** No key and no menu can be pressed from outside: the background hears of them as if they had been. */
async function dispatchInBackground(context: BrowserContext, dispatched: Dispatched): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(async ({ api, event, given }) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(filter: object): Promise<object[]> } } & Record<
        string,
        Record<string, Dispatching>
      >;
    };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome[api]?.[event]?.dispatch(given, tab);
  }, dispatched);
}

type AnySession = { send(method: string, parameters: object): Promise<unknown> };

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('Playwright has no session with the browser itself.');
  return browser.newBrowserCDPSession();
}

/** Closes the service worker; the next message starts it again. */
async function stopBackground(context: BrowserContext): Promise<void> {
  const session = await browserSession(context);
  const workersIn = async () =>
    (await session.send('Target.getTargets')).targetInfos.filter(({ type }) => type === 'service_worker');
  for (const { targetId } of await workersIn()) await session.send('Target.closeTarget', { targetId });
  while ((await workersIn()).length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
  await session.detach();
}

async function extensionIdIn(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}

function collectComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

function createExtensionPage(page: Page): ExtensionPage {
  return {
    evaluate: (call, argument) => page.evaluate(call as never, argument as never),
    async click(selector) {
      await page.bringToFront();
      await page.click(selector);
    },
    pickFile: (selector, path) => page.setInputFiles(selector, path),
    async savedBy(act) {
      const [download] = await Promise.all([page.waitForEvent('download'), act()]);
      return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    close: () => page.close(),
  };
}

function createTestPage(page: Page, complaints: readonly string[]): TestPage {
  /** One for all touches of a page: a finger goes down and up in the same one. */
  let touch: Promise<CDPSession> | undefined;
  return {
    ...createExtensionPage(page),
    evaluateInFrames: (call, argument) =>
      Promise.all(
        page.frames().map((frame) => frame.evaluate(call as never, argument as never).catch(() => null)),
      ) as never,
    goTo: async (address) => void (await page.goto(address)),
    movePointer: (x, y) => page.mouse.move(x, y, { steps: 3 }),
    click: (x, y, button = 'left') => page.mouse.click(x, y, { button }),
    press: (chord) => page.keyboard.press(chord),
    type: (text) => page.keyboard.type(text),
    resize: (width, height) => page.setViewportSize({ width, height }),
    async tooltip() {
      const session = await page.context().newCDPSession(page);
      // A tooltip that closes while it is being read counts as closed.
      const tooltip = await readTooltip(session).catch(() => null);
      await session.detach();
      return tooltip;
    },
    async spoken() {
      const session = await page.context().newCDPSession(page);
      const spoken = await readSpoken(session).catch(() => null);
      await session.detach();
      return spoken;
    },
    async finger(action, x, y) {
      touch ??= page.context().newCDPSession(page);
      const type = { down: 'touchStart', move: 'touchMove', up: 'touchEnd' }[action] as 'touchStart';
      const touchPoints = action === 'up' ? [] : [{ x, y }];
      await (await touch).send('Input.dispatchTouchEvent', { type, touchPoints });
    },
    async screenshot(file) {
      await page.screenshot({ path: file });
    },
    complaints: () => complaints,
    activate: () => page.bringToFront(),
  };
}

/** Of all live regions the last: those of the page itself come before ours. */
async function readSpoken(session: CDPSession): Promise<string | null> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const region = nodes.findLast((node) => node.role?.value === 'status' && !node.ignored);
  if (!region) return null;
  const inside = nodes.filter((node) => node.parentId === region.nodeId && node.role?.value === 'StaticText');
  return inside.map((node) => String(node.name?.value)).join('');
}

/** The accessibility tree is the only view from outside into a closed shadow root. */
async function readTooltip(session: CDPSession): Promise<ReadTooltip | null> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const top = nodes.find((node) => node.role?.value === 'tooltip' && !node.ignored);
  if (!top) return null;
  const below = (id: string): typeof nodes => {
    const node = byId.get(id);
    return node ? [node, ...(node.childIds ?? []).flatMap(below)] : [];
  };
  const inside = below(top.nodeId);
  const controls: { name: string; x: number; y: number }[] = [];
  for (const node of inside) {
    if (!['button', 'link'].includes(String(node.role?.value)) || !node.backendDOMNodeId) continue;
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendDOMNodeId });
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
    controls.push({ name: String(node.name?.value), x: (left + right) / 2, y: (top + bottom) / 2 });
  }
  const texts = inside
    .filter((node) => node.role?.value === 'StaticText')
    .map((node) => String(node.name?.value));
  return { text: texts.join('').replace(/\s+/g, ' '), controls };
}
