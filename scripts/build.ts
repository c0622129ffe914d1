import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BrowserKind } from './browser-places.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const WXT = fileURLToPath(new URL('../node_modules/wxt/bin/wxt.mjs', import.meta.url));

/** Where WXT puts the extension for each kind of browser. */
const OUTPUTS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

/** Builds the extension for a kind of browser and returns the folder it is in. */
export function buildExtension(kind: BrowserKind): string {
  // Through Node itself: on Windows the commands of node_modules/.bin run in a shell only.
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [WXT, 'build', ...(kind === 'firefox' ? ['-b', 'firefox'] : [])],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The extension does not build.\n${stdout}${stderr}`.trimEnd());
  return builtExtension(kind);
}

/** The folder of an extension that has been built. */
export function builtExtension(kind: BrowserKind): string {
  return fileURLToPath(new URL(`../${OUTPUTS[kind]}`, import.meta.url));
}
