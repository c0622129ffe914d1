import { join } from 'node:path';

/** The two families that need a build of their own. */
export type BrowserKind = 'chromium' | 'firefox';

/** What a person asks for by name. */
export const BRANDS = ['chrome', 'chromium', 'edge', 'firefox'] as const;
export type Brand = (typeof BRANDS)[number];

/** One make of browser and where it is looked for, the likeliest place first. */
export type Make = {
  brand: Brand;
  kind: BrowserKind;
  /** As its maker writes it. */
  name: string;
  /** Names on the PATH. */
  commands: readonly string[];
  /** Whole paths. */
  files: readonly string[];
  /** Patterns in the download folders of Playwright and Puppeteer. */
  downloads: readonly string[];
};

/** A browser on this machine. */
export type FoundBrowser = {
  kind: BrowserKind;
  /** Null where an environment variable names the file: it may be any make of its kind. */
  brand: Brand | null;
  /** For people: "Chrome". */
  name: string;
  path: string;
};

/** The environment variables that are read. */
type Variable =
  | 'DISPLAY'
  | 'LOCALAPPDATA'
  | 'PATH'
  | 'PLAYWRIGHT_BROWSERS_PATH'
  | 'PROGRAMFILES'
  | 'PROGRAMFILES(X86)'
  | 'PUPPETEER_CACHE_DIR'
  | 'SPELLOUT_CHROMIUM'
  | 'SPELLOUT_FIREFOX'
  | 'WAYLAND_DISPLAY'
  | 'XDG_CACHE_HOME';

/** What the places depend on. */
export type Machine = {
  platform: NodeJS.Platform;
  home: string;
  env: Readonly<Partial<Record<Variable, string | undefined>>>;
};

/** Every make that is looked for, the one people use most first. */
export function makesOn(machine: Machine): Make[] {
  return [
    {
      brand: 'chrome',
      kind: 'chromium',
      name: 'Chrome',
      commands: ['google-chrome-stable', 'google-chrome'],
      files: filesOn(machine, {
        linux: ['/opt/google/chrome/chrome'],
        mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
        windows: 'Google/Chrome/Application/chrome.exe',
      }),
      downloads: downloadsOn(machine).chrome,
    },
    {
      brand: 'chromium',
      kind: 'chromium',
      name: 'Chromium',
      commands: ['chromium', 'chromium-browser'],
      files: filesOn(machine, {
        linux: ['/usr/lib/chromium/chromium', '/snap/bin/chromium'],
        mac: 'Chromium.app/Contents/MacOS/Chromium',
        windows: 'Chromium/Application/chrome.exe',
      }),
      downloads: downloadsOn(machine).chromium,
    },
    {
      brand: 'edge',
      kind: 'chromium',
      name: 'Edge',
      commands: ['microsoft-edge-stable', 'microsoft-edge'],
      files: filesOn(machine, {
        linux: ['/opt/microsoft/msedge/msedge'],
        mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
        windows: 'Microsoft/Edge/Application/msedge.exe',
      }),
      downloads: [],
    },
    {
      brand: 'firefox',
      kind: 'firefox',
      name: 'Firefox',
      commands: ['firefox', 'firefox-esr'],
      files: filesOn(machine, {
        linux: ['/usr/lib/firefox/firefox', '/usr/lib/firefox-esr/firefox-esr', '/snap/bin/firefox'],
        mac: 'Firefox.app/Contents/MacOS/firefox',
        windows: 'Mozilla Firefox/firefox.exe',
      }),
      downloads: downloadsOn(machine).firefox,
    },
  ];
}

/** The folder that Puppeteer's own tools keep downloaded browsers in. */
export function puppeteerCache({ home, env }: Machine): string {
  return env.PUPPETEER_CACHE_DIR ?? join(home, '.cache', 'puppeteer');
}

type FileRules = { linux: readonly string[]; mac: string; windows: string };

function filesOn({ platform, home, env }: Machine, rules: FileRules): string[] {
  if (platform === 'darwin') {
    return ['/Applications', join(home, 'Applications')].map((folder) => join(folder, rules.mac));
  }
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, rules.windows));
  }
  return [...rules.linux];
}

function downloadsOn(machine: Machine): Record<'chrome' | 'chromium' | 'firefox', string[]> {
  const puppeteer = puppeteerCache(machine);
  const playwright = playwrightCache(machine);
  if (machine.platform === 'darwin') {
    const chromeForTesting = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
    return {
      chrome: [join(puppeteer, 'chrome/*/chrome-mac-*', chromeForTesting)],
      chromium: [
        join(playwright, 'chromium-*/chrome-mac*', chromeForTesting),
        join(playwright, 'chromium-*/chrome-mac*/Chromium.app/Contents/MacOS/Chromium'),
      ],
      firefox: [join(puppeteer, 'firefox/*/Firefox.app/Contents/MacOS/firefox')],
    };
  }
  const suffix = machine.platform === 'win32' ? '.exe' : '';
  return {
    chrome: [join(puppeteer, `chrome/*/chrome-*/chrome${suffix}`)],
    chromium: [join(playwright, `chromium-*/chrome-*/chrome${suffix}`)],
    // Playwright's own Firefox is patched and loads no extensions, so it is not looked for.
    firefox: ['firefox', 'core'].map((folder) => join(puppeteer, `firefox/*/${folder}/firefox${suffix}`)),
  };
}

function playwrightCache({ platform, home, env }: Machine): string {
  const own = env.PLAYWRIGHT_BROWSERS_PATH;
  if (own) return own;
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'ms-playwright');
  if (platform === 'win32') {
    return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'ms-playwright');
  }
  return join(env.XDG_CACHE_HOME ?? join(home, '.cache'), 'ms-playwright');
}
