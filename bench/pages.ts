import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A page to measure on. */
export type BenchPage = { name: string; html(): string };

/** Pages that can be asked for until they are closed. */
export type ServedPages = { addressOf(page: BenchPage): string; close(): void };

/** Headers of a document with a clock of 5 microseconds; others have one of 100. */
export const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** What there is to measure where nobody names a folder. */
const OWN_PAGES = ['../demo/index.html', '../tests/fixtures/article.html'];

/** Nothing of the page's own runs, and nothing is fetched. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * The pages of a folder as they were saved, but without their scripts; this repository's own where none is
 * named. Throws a sentence for people where there are none.
 */
export function savedPages(folder: string | null): BenchPage[] {
  if (folder === null) {
    return OWN_PAGES.map((file) => fileURLToPath(new URL(file, import.meta.url))).map(savedPage);
  }
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`There is no folder ${folder}.`);
  }
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
  if (names.length === 0) throw new Error(`The folder ${folder} holds no .html page.`);
  return names.sort().map((name) => savedPage(join(folder, name)));
}

/** Serves pages to this machine alone, with more headers where a measure needs them. */
export async function servePages(
  pages: readonly BenchPage[],
  headers: Readonly<Record<string, string>> = {},
): Promise<ServedPages> {
  const byPath = new Map(pages.map((page) => [pathOf(page), page]));
  const server = createServer((request, response) => {
    const page = byPath.get(request.url ?? '/');
    if (!page) {
      response.writeHead(404).end();
      return;
    }
    const type = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY };
    response.writeHead(200, { ...type, ...headers });
    response.end(page.html());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A measure that fails before it can close this is not to keep the command waiting.
  server.unref();
  const { port } = server.address() as AddressInfo;
  return {
    addressOf: (page) => `http://127.0.0.1:${port}${pathOf(page)}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function savedPage(file: string): BenchPage {
  const html = (): string => readFileSync(file, 'utf8').replace(/<script\b[\s\S]*?<\/script\s*>/gi, '');
  return { name: basename(file), html };
}

function pathOf({ name }: BenchPage): string {
  return `/${encodeURIComponent(name)}`;
}
