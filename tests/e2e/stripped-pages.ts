import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** The name under which the page keeps what its observer saw. */
export const RECORDED = 'seen';

/** Runs before anything else on the page and keeps what its own MutationObserver saw. */
const RECORDER = `<script>
  window.${RECORDED} = new Set();
  new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      // How the parser cuts its work differs from load to load.
      if (type === 'childList' && removedNodes.length === 0 && document.readyState !== 'complete') continue;
      const names = (nodes) => [...nodes].map((node) => node.nodeName + ':' + (node.textContent ?? '').slice(0, 40));
      window.${RECORDED}.add(JSON.stringify([type, target.nodeName, attributeName, names(addedNodes), names(removedNodes)]));
    }
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
</script>`;

export type StrippedPages = { addressOf(name: string): string; close(): void };

/**
 * Serves saved pages of the web as they stood when they were saved: without
 * their scripts, with every remote request refused, and with a recorder of
 * mutations at their very start.
 */
export async function serveStripped(folder: string): Promise<StrippedPages> {
  const server = createServer((request, response) => {
    const name = decodeURIComponent((request.url ?? '/').slice(1));
    if (!/^[\w.-]+\.html$/.test(name)) {
      response.writeHead(404).end();
      return;
    }
    const html = readFileSync(join(folder, name), 'utf8').replace(/<script\b[\s\S]*?<\/script\s*>/gi, '');
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'",
    });
    response.end(withRecorder(html));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { addressOf: (name) => `http://127.0.0.1:${port}/${name}`, close: () => server.close() };
}

/** Behind the doctype, so that the page keeps its mode. */
function withRecorder(html: string): string {
  const head = /^\s*(?:<!doctype[^>]*>)?/i.exec(html)?.[0] ?? '';
  return head + RECORDER + html.slice(head.length);
}
