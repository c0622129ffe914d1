import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROWSER, EXTENSION } from './browser/launch.ts';

const manifest: unknown = JSON.parse(readFileSync(join(EXTENSION, 'manifest.json'), 'utf8'));

describe('the built extension', () => {
  it('has the manifest that was agreed on: every change to it is seen in review', async () => {
    await expect(`${JSON.stringify(manifest, null, 2)}\n`).toMatchFileSnapshot(`manifests/${BROWSER}.json`);
  });

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
