import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserKind, type FoundBrowser, type Machine, puppeteerCache } from './browser-places.ts';

const BIN = fileURLToPath(new URL('../node_modules/.bin/', import.meta.url));

/** Debian's packages; the fonts so that pages in Latin, Greek, Cyrillic and Arabic script can be read. */
const PACKAGES: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['chromium', 'fonts-dejavu-core'],
  firefox: ['firefox-esr', 'fonts-dejavu-core'],
};

/** What a person should install by hand, and the variable that then names it. */
const BY_HAND: Readonly<Record<BrowserKind, string>> = {
  chromium:
    'Install Chrome, Chromium or Edge 140 or newer, or set SPELLOUT_CHROMIUM to the path of its executable.',
  firefox: 'Install Firefox 153 or newer, or set SPELLOUT_FIREFOX to the path of its executable.',
};

type Surroundings = {
  /** Looks again after each attempt. */
  find: () => FoundBrowser | null;
  machine: Machine;
};

/** One way of installing: its words for the log, and the commands it runs in turn. */
type Way = { says: string; commands: readonly (readonly string[])[] };

/** Tries the system's packages, then a download; says each on stderr. Throws if none gives a browser. */
export function installBrowser(kind: BrowserKind, { find, machine }: Surroundings): FoundBrowser {
  const browser = kind === 'firefox' ? 'Firefox' : 'Chrome, Chromium or Edge';
  console.error(`No ${browser} found on this machine.`);
  for (const way of waysToInstall(kind, { machine, root: rootPrefix() })) {
    console.error(way.says);
    // Not only while all goes well: one broken package source, or one missing library, need not matter.
    for (const command of way.commands) run(command);
    const found = find();
    if (found) return found;
    console.error('That did not work.');
  }
  throw new Error(`No ${browser} found, and none could be installed. ${BY_HAND[kind]}`);
}

/** The ways open here, the best first; `root` is the prefix that runs a command as root, null if none does. */
export function waysToInstall(
  kind: BrowserKind,
  { machine, root }: { machine: Machine; root: readonly string[] | null },
): Way[] {
  const ways: Way[] = [];
  if (root) {
    const names = PACKAGES[kind].join(' ');
    ways.push({
      says: `Installing ${names} with apt-get …`,
      commands: [
        [...root, 'apt-get', 'update', '-q'],
        [...root, 'apt-get', 'install', '-q', '-y', '--no-install-recommends', ...PACKAGES[kind]],
      ],
    });
  }
  const libraries = root ? [[local('playwright'), 'install-deps', kind]] : [];
  ways.push(
    kind === 'chromium'
      ? {
          says: 'Downloading Chromium with Playwright …',
          commands: [...libraries, [local('playwright'), 'install', 'chromium']],
        }
      : {
          says: 'Downloading Firefox ESR with @puppeteer/browsers …',
          commands: [
            ...libraries,
            [local('browsers'), 'install', 'firefox@esr', '--path', puppeteerCache(machine)],
          ],
        },
  );
  return ways;
}

/** What to put before apt-get: nothing for root, sudo where it asks no password, null where neither goes. */
function rootPrefix(): string[] | null {
  if (!succeeds(['apt-get', '--version'])) return null;
  if (process.getuid?.() === 0) return [];
  return succeeds(['sudo', '-n', 'true']) ? ['sudo', '-n', 'env', 'DEBIAN_FRONTEND=noninteractive'] : null;
}

function succeeds(command: readonly string[]): boolean {
  return spawnSync(command[0] ?? '', command.slice(1), { stdio: 'ignore' }).status === 0;
}

/** Runs a command with all its output on stderr, so that what the caller prints stays its own. */
function run([name = '', ...args]: readonly string[]): void {
  spawnSync(name, args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    // On Windows the commands of node_modules/.bin are batch files, which only a shell runs.
    shell: process.platform === 'win32',
  });
}

function local(command: string): string {
  return join(BIN, command);
}
