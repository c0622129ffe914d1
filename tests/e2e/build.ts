import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Builds the extension for every browser, once before the end-to-end tests. */
export function setup(): void {
  if (process.env['SPELLOUT_BUILT'] === '1') return;
  for (const browser of ['chrome', 'edge', 'firefox']) {
    execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser], {
      cwd: ROOT,
      stdio: 'pipe',
      // The test runner's own value would make another extension of it, with the views compiled for development.
      env: { ...process.env, NODE_ENV: 'production' },
    });
  }
  // Both browsers' projects share one build.
  process.env['SPELLOUT_BUILT'] = '1';
}
