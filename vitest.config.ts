import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { ensureBrowser } from './scripts/browsers.ts';

/** End-to-end tests start browsers and wait for real pages, one file at a time. */
const endToEnd = (browser: 'chromium' | 'firefox') => ({
  test: {
    name: browser,
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node' as const,
    env: { SPELLOUT_TEST_BROWSER: browser },
    globalSetup: ['tests/e2e/build.ts'],
    testTimeout: 40_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});

/** What tells `tests/dom/page/oracle.test.ts` to play more sequences, or one alone. */
function oracleFlags(): Record<string, string> {
  const { SPELLOUT_ORACLE_SEQUENCES = '', SPELLOUT_ORACLE_SEED = '' } = process.env;
  return { SPELLOUT_ORACLE_SEQUENCES, SPELLOUT_ORACLE_SEED };
}

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], environment: 'node' },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
      },
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'dom',
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          env: oracleFlags(),
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                // Looked up only where this project runs: the unit tests need no browser.
                get executablePath() {
                  return ensureBrowser('chromium').path;
                },
                args: ['--no-sandbox', '--disable-gpu'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      endToEnd('chromium'),
      endToEnd('firefox'),
    ],
  },
});
