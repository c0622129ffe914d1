import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page that a test serves itself, because it is about how the page is served. */
export type ServedPage = { html: string; headers?: Readonly<Record<string, string>> };

/** What such a page loads. */
export type ServedScript = { script: string };

export type ServedPages = {
  /** "http://127.0.0.1:41234". */
  origin: string;
  /** The paths that were asked for, in order. */
  asked: readonly string[];
  close(): void;
};

/** Serves pages and scripts by their paths: "/strict". Unlike `serveFolder` it lets the browser keep them. */
export async function servePages(
  pages: Readonly<Record<string, ServedPage | ServedScript>>,
): Promise<ServedPages> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    const page = pages[path];
    if (!page) {
      response.writeHead(404).end();
      return;
    }
    if ('script' in page) {
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(page.script);
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
    response.end(
      `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>A page</title>${page.html}`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
