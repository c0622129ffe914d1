import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { describeProblems, readBundledGlossary } from './scripts/glossary-files.ts';
import { DESCRIPTION, descriptionOf, manifestWords } from './scripts/manifest-words.ts';
import { readyMade } from './scripts/ready-made.ts';
import { CONTENT_SCRIPT_BUDGET, sizeProblem } from './scripts/size-budget.ts';

/** The file that WXT makes of `entrypoints/in-page`. */
const CONTENT_SCRIPT = 'in-page.js';

/** Why these keys: docs/decisions/0011. The browsers let a user change them. */
const COMMANDS = {
  _execute_action: { suggested_key: keys('G'), description: descriptionOf('_execute_action') },
  'next-mark': { suggested_key: keys('Period'), description: descriptionOf('next-mark') },
  'previous-mark': { suggested_key: keys('Comma'), description: descriptionOf('previous-mark') },
  'toggle-tooltip': {
    // ChromeOS opens its files with the other.
    suggested_key: { ...keys('M'), chromeos: 'Alt+Shift+Y' },
    description: descriptionOf('toggle-tooltip'),
  },
  // Chrome takes four suggestions at most; and who presses this one by chance would see all marks go.
  'switch-site': { description: descriptionOf('switch-site') },
};

/** What the build makes of the glossary, so that no browser has to. */
const READY_MADE = ['glossary/packed-data.ts', 'entrypoints/background/ready-made.ts'];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  // Every browser we support preloads modules itself, and the polyfill would be the one fetch in the bundle.
  // While developing, the data is read as it is, and every change of it shows at once.
  vite: ({ command }) => ({
    build: { modulePreload: { polyfill: false } },
    plugins: command === 'build' ? [readyMade(READY_MADE)] : [],
  }),
  manifest: ({ browser }) => ({
    name: 'Spellout',
    description: DESCRIPTION,
    default_locale: 'en',
    permissions: ['storage', 'contextMenus'],
    commands: COMMANDS,
    action: {
      default_title: 'Spellout',
      default_popup: 'popup.html',
      default_icon: iconSet('icon'),
    },
    icons: { ...iconSet('icon'), 128: 'icons/icon-128.png' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'spellout@spellout.example',
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
  hooks: {
    'build:before': () => {
      const parsed = readBundledGlossary();
      if (!parsed.ok) throw new Error(describeProblems(parsed.problems));
    },
    'build:publicAssets': (_wxt, files) => void files.push(...manifestWords()),
    // Declared here and not as one of WXT's own content scripts: those announce the extension to every page.
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [
        {
          matches: ['<all_urls>'],
          js: [CONTENT_SCRIPT],
          run_at: 'document_idle',
          all_frames: true,
          match_about_blank: true,
          match_origin_as_fallback: true,
        },
      ];
    },
    'build:done': ({ config }) => {
      // While developing, nothing is minified.
      if (config.command === 'serve') return;
      const problem = sizeProblem(join(config.outDir, CONTENT_SCRIPT), CONTENT_SCRIPT_BUDGET);
      if (problem) throw new Error(problem);
    },
  },
});

function iconSet(name: string): Record<number, string> {
  return Object.fromEntries([16, 32, 48].map((size) => [size, `icons/${name}-${size}.png`]));
}

function keys(key: string): { default: string; mac: string } {
  return { default: `Alt+Shift+${key}`, mac: `MacCtrl+Shift+${key}` };
}
