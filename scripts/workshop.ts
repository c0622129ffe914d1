/** `npm run workshop`: every component in each of its states, in a browser window; without a display, at an address. */
import { spawn } from 'node:child_process';
import { findBrowser, hasDisplay } from './browsers.ts';
import { serveWorkshop } from './workshop-server.ts';

const { address } = await serveWorkshop();
console.log(`The workshop is at ${address}

  One state alone: ${address}?state=popup/off&theme=dark&language=es&width=320&text=200&direction=rtl&forced-colors

Press Ctrl+C to end.`);
const browser = hasDisplay() ? (findBrowser('chromium') ?? findBrowser('firefox')) : null;
// Without a browser to start, the address is enough.
if (browser) spawn(browser.path, [address], { detached: true, stdio: 'ignore' }).unref();
