import puppeteer, { type KeyInput, type Page } from 'puppeteer-core';
import { ensureBrowser } from '../../../scripts/browsers.ts';
import { firefoxTabs } from '../../../scripts/firefox-tabs.ts';
import { welcomeTab } from '../../../scripts/welcome-tab.ts';
import { type Bidi, type BidiNode, bidiOf, contextsIn } from './firefox-bidi.ts';
import { openBehind } from './firefox-extension-page.ts';
import {
  chooseFromMenu,
  giveKey,
  type Key,
  pressInWindow,
  stopBackground,
  watchRequests,
} from './firefox-system.ts';
import type { Command, LaunchOptions, ReadTooltip, TestBrowser, TestPage } from './test-browser.ts';

const EXTENSION_ID = 'spellout@spellout.example';

/** The host of the extension's own pages: Firefox makes one up for every profile unless it is told. */
const EXTENSION_HOST = '5b0c1a52-8a32-4d11-9e1e-6a2c3a4ba111';

/** Launches Firefox over WebDriver BiDi. System access is needed only to open the extension's own pages. */
export async function launchFirefox({
  extension,
  colorScheme = 'light',
  keepsWelcome = false,
}: LaunchOptions): Promise<TestBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox').path,
    headless: true,
    args: ['--remote-allow-system-access'],
    defaultViewport: { width: 1000, height: 800 },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: EXTENSION_HOST }),
      'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
    },
  });
  if (extension) await browser.installExtension(extension);
  const bidi = bidiOf(browser);
  if (extension) {
    const welcome = await welcomeTab(extension, () => firefoxTabs(browser));
    if (!keepsWelcome) await welcome?.close();
  }
  const requests = await watchRequests(bidi);
  return {
    name: 'firefox',
    async open(address) {
      const page = await browser.newPage();
      const complaints = collectComplaints(page);
      await page.goto(address, { waitUntil: 'load' });
      return createTestPage(page, bidi, complaints);
    },
    async openExtensionPage(path, over) {
      await over.activate();
      return openBehind(bidi, `moz-extension://${EXTENSION_HOST}/${path}`);
    },
    command: (name) => pressKeyOf(bidi, name),
    async lookUp(text, over) {
      await over.evaluate(selectText, text);
      const [x, y] = await over.evaluate(middleOfSelection);
      await over.click(x, y, 'right');
      await chooseFromMenu(bidi, 'Spellout');
    },
    stopBackground: () => stopBackground(bidi, EXTENSION_ID),
    async reloadExtension() {
      if (extension) await browser.installExtension(extension);
    },
    requests,
    addresses: async () => (await contextsIn(bidi)).map(({ url }) => url),
    close: () => browser.close(),
  };
}

const ALT: Key = { key: 'Alt', code: 'AltLeft', keyCode: 18 };
const SHIFT: Key = { key: 'Shift', code: 'ShiftLeft', keyCode: 16 };

/** The last key of each command's chord; Alt and Shift go before it. */
const KEYS: Readonly<Record<Command, Key>> = {
  'next-mark': { key: '>', code: 'Period', keyCode: 190 },
  'previous-mark': { key: '<', code: 'Comma', keyCode: 188 },
  'toggle-tooltip': { key: 'M', code: 'KeyM', keyCode: 77 },
  'switch-site': { key: 'U', code: 'KeyU', keyCode: 85 },
};

/** Runs in the page: selects the first place where a text stands. */
function selectText(text: string): void {
  document.getSelection()?.removeAllRanges();
  (globalThis as unknown as { find(text: string): boolean }).find(text);
}

/** Runs in the page. */
function middleOfSelection(): [number, number] {
  const { x, y, width, height } = (document.getSelection() as Selection)
    .getRangeAt(0)
    .getBoundingClientRect();
  return [x + width / 2, y + height / 2];
}

async function pressKeyOf(bidi: Bidi, command: Command): Promise<void> {
  // It comes without one.
  if (command === 'switch-site')
    await giveKey(bidi, EXTENSION_ID, { name: command, shortcut: 'Alt+Shift+U' });
  await pressInWindow(bidi, [ALT, SHIFT, KEYS[command]]);
}

function collectComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

function createTestPage(page: Page, bidi: Bidi, complaints: readonly string[]): TestPage {
  return {
    evaluate: (call, argument) => page.evaluate(call as never, argument as never),
    evaluateInFrames: (call, argument) =>
      Promise.all(
        page.frames().map((frame) => frame.evaluate(call as never, argument as never).catch(() => null)),
      ) as never,
    goTo: async (address) => void (await page.goto(address, { waitUntil: 'load' })),
    movePointer: (x, y) => page.mouse.move(x, y, { steps: 3 }),
    click: (x, y, button = 'left') => page.mouse.click(x, y, { button }),
    async press(chord) {
      const keys = chord.split('+') as KeyInput[];
      const last = keys.pop() ?? 'Escape';
      for (const key of keys) await page.keyboard.down(key);
      await page.keyboard.press(last);
      for (const key of keys.reverse()) await page.keyboard.up(key);
    },
    type: (text) => page.keyboard.type(text),
    async resize(width, height) {
      // A pointer left outside the smaller viewport could not be moved back in.
      await page.mouse.move(1, 1);
      await page.setViewport({ width, height });
      // The page learns of its new size some time later.
      await page.waitForFunction(
        (wide, high) => innerWidth === wide && innerHeight === high,
        {},
        width,
        height,
      );
    },
    tooltip: () => readTooltip(page, bidi),
    spoken: () => readSpoken(page, bidi),
    async finger(action, x, y) {
      if (action === 'down') await page.touchscreen.touchStart(x, y);
      else if (action === 'move') await page.touchscreen.touchMove(x, y);
      else await page.touchscreen.touchEnd();
    },
    async screenshot(file) {
      await page.screenshot({ path: file as `${string}.png` });
    },
    complaints: () => complaints,
    activate: () => page.bringToFront(),
    close: () => page.close(),
  };
}

/** BiDi serializes closed shadow roots, too. */
async function shadowOf(page: Page, bidi: Bidi, expression: string): Promise<BidiNode[]> {
  const { result } = await bidi.send('script.evaluate', {
    expression,
    target: { context: contextOf(page) },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 50, includeShadowTree: 'all' },
  });
  const root = (result.result as unknown as BidiNode | undefined)?.value?.shadowRoot;
  return root ? nodesOf(root) : [];
}

function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

const hasRole =
  (role: string) =>
  (node: BidiNode): boolean =>
    node.value.attributes?.['role'] === role;

/** Our own is the last element of the page, or the tooltip's. */
async function readSpoken(page: Page, bidi: Bidi): Promise<string | null> {
  const host =
    'document.querySelector("[popover=manual]:popover-open") ?? document.documentElement.lastElementChild';
  const region = (await shadowOf(page, bidi, host)).find(hasRole('status'));
  return region ? textOf(region) : null;
}

async function readTooltip(page: Page, bidi: Bidi): Promise<ReadTooltip | null> {
  const context = contextOf(page);
  const host = 'document.querySelector("[popover=manual]:popover-open")';
  const top = (await shadowOf(page, bidi, host)).find(hasRole('tooltip'));
  if (!top) return null;
  const inside = nodesOf(top);
  const controls: { name: string; x: number; y: number }[] = [];
  for (const node of inside.filter(({ value }) => value.localName === 'button' || value.localName === 'a')) {
    const { result: place } = await bidi.send('script.callFunction', {
      functionDeclaration:
        '(node) => { const { x, y, width, height } = node.getBoundingClientRect(); return [x + width / 2, y + height / 2].join(); }',
      arguments: [{ sharedId: node.sharedId }],
      target: { context },
      awaitPromise: false,
    });
    const [x = 0, y = 0] = String(place.result?.value).split(',').map(Number);
    controls.push({ name: textOf(node), x, y });
  }
  return { text: textOf(top).replace(/\s+/g, ' '), controls };
}

function nodesOf(node: BidiNode): BidiNode[] {
  return [node, ...(node.value.children ?? []).flatMap(nodesOf)];
}

function textOf(node: BidiNode): string {
  return nodesOf(node)
    .map(({ value }) => value.nodeValue ?? '')
    .join('');
}
