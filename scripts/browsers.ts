import { existsSync, globSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import {
  type Brand,
  type BrowserKind,
  type FoundBrowser,
  type Machine,
  type Make,
  makesOn,
} from './browser-places.ts';
import { installBrowser } from './install-browser.ts';

export type { Brand, BrowserKind, FoundBrowser } from './browser-places.ts';

/** The environment variables that name a browser's file; they win over every other place. */
export const BROWSER_VARIABLES = { chromium: 'SPELLOUT_CHROMIUM', firefox: 'SPELLOUT_FIREFOX' } as const;

/** The oldest versions that load the extension, as its manifests say. */
const OLDEST: Readonly<Record<BrowserKind, number>> = { chromium: 140, firefox: 153 };

/** The machine this runs on. */
export function thisMachine(): Machine {
  return { platform: process.platform, home: homedir(), env: process.env };
}

/** The first browser of a kind on this machine: Chrome before Chromium before Edge. */
export function findBrowser(kind: BrowserKind, machine: Machine = thisMachine()): FoundBrowser | null {
  return (
    namedByVariable(kind, machine) ??
    findMake(
      makesOn(machine).filter((make) => make.kind === kind),
      machine,
    )
  );
}

/** The browser a person asks for by name; one that a variable names stands in for a make that is not there. */
export function findBrand(brand: Brand, machine: Machine = thisMachine()): FoundBrowser | null {
  if (brand === 'chromium' || brand === 'firefox') {
    const named = namedByVariable(brand, machine);
    if (named) return named;
  }
  const make = findMake(
    makesOn(machine).filter((make) => make.brand === brand),
    machine,
  );
  return make ?? namedByVariable(kindOf(brand), machine);
}

/**
 * A browser of a kind, installed first if there is none: `ensureBrowser('firefox').path`.
 * Says on stderr what it installs; throws an error that names what to install by hand.
 */
export function ensureBrowser(kind: BrowserKind): FoundBrowser {
  const found = findBrowser(kind);
  if (found) return found;
  return installBrowser(kind, { find: () => findBrowser(kind), machine: thisMachine() });
}

/** The build that a brand takes. */
export function kindOf(brand: Brand): BrowserKind {
  return brand === 'firefox' ? 'firefox' : 'chromium';
}

/** What to tell someone whose browser is too old, from its version ("Chrome/131.0.6778.0"); else null. */
export function ageWarning(kind: BrowserKind, version: string): string | null {
  const major = Number(/(\d+)\./.exec(version)?.[1] ?? Number.NaN);
  if (!(major < OLDEST[kind])) return null;
  return `This browser is version ${major}. Spellout needs ${OLDEST[kind]} or newer; older ones refuse to load it.`;
}

/** Whether a window could be shown. */
export function hasDisplay({ platform, env }: Machine = thisMachine()): boolean {
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

function namedByVariable(kind: BrowserKind, { env }: Machine): FoundBrowser | null {
  const variable = BROWSER_VARIABLES[kind];
  const path = env[variable];
  if (!path) return null;
  if (!isFile(path)) throw new Error(`${variable} names ${path}, and there is no such file.`);
  return { kind, brand: null, name: kind === 'firefox' ? 'Firefox' : 'Chromium', path };
}

function findMake(makes: readonly Make[], machine: Machine): FoundBrowser | null {
  for (const make of makes) {
    const path = pathOf(make, machine);
    if (path) return { kind: make.kind, brand: make.brand, name: make.name, path };
  }
  return null;
}

function pathOf({ commands, files, downloads }: Make, { platform, env }: Machine): string | undefined {
  const folders = platform === 'win32' ? [] : (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return (
    [...onPath, ...files].find(isFile) ??
    downloads
      .flatMap((pattern) => globSync(pattern.replaceAll('\\', '/')))
      .filter(isFile)
      // Later versions sort last: firefox-1495 before firefox-1509.
      .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
      .at(-1)
  );
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
