import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { type ServedFolder, serveFolder } from '../../scripts/serve.ts';
import { launch } from './browser/launch.ts';
import type { TestBrowser } from './browser/test-browser.ts';

/** What the tests of one file share; filled before the first of them. */
export type Fixtures = {
  browser: TestBrowser;
  /** Where the fixtures are served: "http://127.0.0.1:41234". */
  origin: string;
};

/** Starts this run's browser with the extension, and serves the fixtures, for all tests of a file. */
export function useFixtures(): Fixtures {
  const fixtures = {} as Fixtures;
  let served: ServedFolder;
  beforeAll(async () => {
    served = await serveFolder(fileURLToPath(new URL('../fixtures', import.meta.url)));
    fixtures.origin = served.origin;
    fixtures.browser = await launch();
  });
  afterAll(async () => {
    await fixtures.browser?.close();
    await served?.close();
  });
  return fixtures;
}
