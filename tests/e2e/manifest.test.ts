import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROWSER, EXTENSION } from './browser/launch.ts';

/** Edge takes Chromium's tests, but has a build and a manifest of its own. */
const BUILDS = BROWSER === 'firefox' ? ['firefox'] : ['chrome', 'edge'];

describe('the built extension', () => {
  it.each(BUILDS)(
    'has the manifest that was agreed on for %s: every change is seen in review',
    async (name) => {
      const file = join(EXTENSION, '..', `${name}-mv3`, 'manifest.json');
      const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
      await expect(`${JSON.stringify(manifest, null, 2)}\n`).toMatchFileSnapshot(`manifests/${name}.json`);
    },
  );

  it.each(['fetch(', 'XMLHttpRequest', 'WebSocket', 'sendBeacon', 'eval(', 'importScripts'])(
    'never says %s in the script that runs in pages',
    (forbidden) => {
      expect(readFileSync(join(EXTENSION, 'in-page.js'), 'utf8')).not.toContain(forbidden);
    },
  );

  it.each(['wxt:content-script-started', 'postMessage'])('tells no page about itself by %s', (trace) => {
    expect(readFileSync(join(EXTENSION, 'in-page.js'), 'utf8')).not.toContain(trace);
  });
});
