import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BRANDS, type Brand } from './browser-places.ts';

/** What to open: an address as it is, or a file of a folder that is served first. */
export type Target = { address: string } | { folder: string; file: string };

/** What `npm start` was asked for. */
export type StartOptions = {
  target: Target;
  /** Null: whichever is installed. */
  brand: Brand | null;
  headless: boolean;
  help: boolean;
};

export const USAGE = `npm start                          the demo page, in whichever browser is installed
npm start -- page.html             a page of your own
npm start -- https://example.org   a page on the web
npm start -- --browser firefox     in ${BRANDS.slice(0, -1).join(', ')} or ${BRANDS.at(-1)}
npm start -- --headless            without a window: prints what is marked and takes a picture`;

const DEMO: Target = { folder: fileURLToPath(new URL('../demo/', import.meta.url)), file: 'index.html' };

/** Reads the arguments; throws an error in plain words where one cannot be meant. */
export function readOptions(args: readonly string[], folder: string): StartOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      browser: { type: 'string' },
      headless: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (positionals.length > 1) throw new Error(`One page at a time, not ${positionals.length}.`);
  const page = positionals[0];
  return {
    target: page === undefined ? DEMO : targetOf(page, folder),
    brand: values.browser === undefined ? null : brandOf(values.browser),
    headless: values.headless,
    help: values.help,
  };
}

function brandOf(text: string): Brand {
  const brand = BRANDS.find((known) => known === text.toLowerCase());
  if (brand) return brand;
  throw new Error(`--browser takes ${BRANDS.join(', ')}; not "${text}".`);
}

function targetOf(page: string, folder: string): Target {
  if (/^https?:/i.test(page)) {
    if (!URL.canParse(page)) throw new Error(`"${page}" is not an address.`);
    return { address: page };
  }
  if (/^(?!file:)[a-z][a-z\d+.-]+:/i.test(page)) {
    throw new Error(`"${page}": only http and https addresses and files can be opened.`);
  }
  const path = page.startsWith('file:') ? fileURLToPath(page) : resolve(folder, page);
  if (!existsSync(path)) throw new Error(`There is no file "${page}".`);
  if (!statSync(path).isDirectory()) return { folder: dirname(path), file: basename(path) };
  if (!existsSync(join(path, 'index.html'))) throw new Error(`There is no index.html in "${page}".`);
  return { folder: path, file: 'index.html' };
}
