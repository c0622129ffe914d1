import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FILE_RULES, FOLDERS, RULES } from './import-table.ts';
import {
  circleIn,
  filesImportedBy,
  forbiddenImports,
  type ImportRule,
  importsOf,
  withoutComments,
  withoutStrings,
} from './imports.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const BROWSER_API = /\b(?:browser|chrome)(?:\??\.[\w$]|\[)/;
const PAGE_GLOBAL = /(?<![.\w$])(?:document|window|navigator|localStorage)\b/;

const RULED = Object.entries(RULES);

const MOST_LINES = 300;

/** The files of a folder with their code, paths from the root with slashes. */
function filesOf(folder: string, endings: RegExp = /\.tsx?$/): { file: string; source: string }[] {
  return readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((file) => endings.test(file))
    .map((file) => ({ file, source: readFileSync(`${ROOT}${file}`, 'utf8') }));
}

function ruleOf(folder: keyof typeof RULES): ImportRule {
  return RULES[folder];
}

function ruleOfFile(file: string, { all, types }: ImportRule): ImportRule {
  return { all: [...all, ...(FILE_RULES[file] ?? [])], types };
}

describe('the import table', () => {
  it.each(RULED)('holds for every file of %s', (folder, rule) => {
    const forbidden = filesOf(folder).flatMap(({ file, source }) =>
      forbiddenImports(file, source, ruleOfFile(file, rule)),
    );
    expect(forbidden).toEqual([]);
  });

  it.each(FOLDERS)('finds files and imports in %s at all', (folder) => {
    const files = filesOf(folder);
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap(({ source }) => importsOf(source)).length).toBeGreaterThan(0);
  });

  it.each(FOLDERS)('is written with file endings in %s', (folder) => {
    const bare = filesOf(folder).flatMap(({ file, source }) =>
      importsOf(source)
        .filter(({ specifier }) => specifier.startsWith('.') && !/\.\w+(?:\?\w+)?$/.test(specifier))
        .map(({ specifier }) => `${file}: ${specifier}`),
    );
    expect(bare).toEqual([]);
  });
});

describe('imports', () => {
  const imports = [...FOLDERS, 'bench', 'scripts', 'workshop']
    .flatMap((folder) => filesOf(folder))
    .map(({ file, source }) => [file, filesImportedBy(file, source)] as const);

  it('never lead in a circle, those of types neither', () => {
    expect(imports.flatMap(([, targets]) => targets).length).toBeGreaterThan(1000);
    expect(circleIn(new Map(imports))).toBeNull();
  });

  it('never lead in a circle of folders, those of components/ counted each', () => {
    const folderOf = (file: string): string =>
      file.startsWith('components/') ? posix.dirname(file) : (file.split('/')[0] ?? '');
    const folders = Map.groupBy(imports, ([file]) => folderOf(file));
    const between = [...folders].map(([folder, files]) => {
      const targets = files.flatMap(([, targets]) => targets.map(folderOf));
      return [folder, targets.filter((target) => target !== folder)] as const;
    });
    expect(between.length).toBeGreaterThan(15);
    expect(circleIn(new Map(between))).toBeNull();
  });

  it.each([
    ['no file', {}, null],
    ['a file twice', { a: ['b', 'c'], b: ['c'], c: [] }, null],
    ['itself', { a: ['a'] }, ['a', 'a']],
    ['two files', { a: ['b'], b: ['a'] }, ['a', 'b', 'a']],
    ['files behind others', { a: ['b'], b: ['c', 'd'], c: [], d: ['e'], e: ['b'] }, ['b', 'd', 'e', 'b']],
  ])('are searched for circles: %s', (_name, imports, circle) => {
    expect(circleIn(new Map(Object.entries(imports)))).toEqual(circle);
  });
});

describe('the one import of a single file', () => {
  const line = "import MiniSearch from 'minisearch';";
  it.each([
    ['glossary/search.ts', 0],
    ['glossary/spellings.ts', 1],
    ['matching/search.ts', 1],
  ])('is counted for %s as forbidden %i times', (file, times) => {
    expect(forbiddenImports(file, line, ruleOfFile(file, RULES.glossary))).toHaveLength(times);
  });

  it('leads to no other file of a page: content scripts carry no search', () => {
    const users = filesOf('page').filter(({ source }) => source.includes('glossary/search.ts'));
    expect(users).toEqual([]);
  });
});

describe('the import checker', () => {
  it.each([
    ['glossary', "import { x } from '../matching/words.ts';"],
    ['glossary', "import type { Span } from '../matching/types.ts';"],
    ['glossary', "import { browser } from 'wxt/browser';"],
    ['glossary', "import 'node:fs';"],
    ['matching', "export { x } from '../page/walk.ts';"],
    ['matching', "export * from '../settings/settings.ts';"],
    ['matching', "export type { Settings } from '../settings/settings.ts';"],
    ['page', "import { bundledGlossary } from '../glossary/bundled.ts';"],
    ['page', "import { type Entry } from '../glossary/types.ts';"],
    ['page', "import { render } from 'preact';"],
    ['page', "const { x } = await import('../components/SenseCard.tsx');"],
    ['page', 'const x = await import(name);'],
    ['components', "import {\n  isOn,\n  type Settings,\n} from '../settings/settings.ts';"],
    ['components', "import { cleanText } from '../matching/clean-text.ts';"],
    ['components', "import browser from 'webextension-polyfill';"],
    ['components', "import { x } from '../page/walk.ts';"],
    ['components', "import type { TextRun } from '../page/text-run.ts';"],
    ['settings', "import browser from 'webextension-polyfill';"],
    ['settings', 'import { createSendToPage } from "../messaging/send.ts";'],
    ['messaging', "import { bundledGlossary } from '../glossary/bundled.ts';"],
    ['messaging', "import x, { type Y } from '../settings/store.ts';"],
  ] as const)('refuses in %s: %s', (folder, line) => {
    expect(forbiddenImports(`${folder}/some-file.ts`, line, ruleOf(folder))).toHaveLength(1);
  });

  it.each([
    ['glossary', "import sources from './data/sources.json' with { type: 'json' };"],
    ['matching', "import { spellingLetters } from '../glossary/letters.ts';"],
    ['page', "import { markOf } from '../matching/mark-of.ts';"],
    ['page', "import type { Entry } from '../glossary/types.ts';"],
    ['page', "export type { Entry } from '../glossary/types.ts';"],
    ['components', "import { useState } from 'preact/hooks';"],
    ['components', "import './views.css';"],
    ['components', "import type { Settings } from '../settings/settings.ts';"],
    ['settings', "import type { Storage } from 'webextension-polyfill';"],
    ['messaging', "import type { Entry } from '../glossary/types.ts';"],
    ['glossary', "// import { x } from '../page/walk.ts';"],
    ['glossary', "/* import { x } from '../page/walk.ts'; */"],
  ] as const)('allows in %s: %s', (folder, line) => {
    expect(forbiddenImports(`${folder}/some-file.ts`, line, ruleOf(folder))).toEqual([]);
  });

  it('reads a path from the folder it is written in', () => {
    const line = "import { x } from '../../glossary/letters.ts';";
    expect(forbiddenImports('page/deeper/file.ts', line, ruleOf('page'))).toHaveLength(1);
  });

  it('sees every import of a file, those behind a comment too', () => {
    const source = [
      "import a from 'a'; // import b from 'b'",
      "import type { C } from 'c';",
      "const url = 'https://example.org'; export * from 'd';",
      "type E = import('e').E;",
      "import { f } from 'f';",
    ].join('\n');
    expect(
      importsOf(source)
        .map(({ specifier }) => specifier)
        .sort(),
    ).toEqual(['a', 'c', 'd', 'e', 'f']);
  });
});

describe('the extension API', () => {
  it.each(['glossary', 'matching', 'page', 'components'])('is not used in %s', (folder) => {
    const users = filesOf(folder).filter(({ source }) => BROWSER_API.test(withoutStrings(source)));
    expect(users.map(({ file }) => file)).toEqual([]);
  });

  it.each([
    ['browser.storage.local.get()', true],
    ['chrome.runtime?.id', true],
    ["globalThis.chrome['dom']", true],
    ['chrome?.dom', true],
    ['// browser.storage is not for us', false],
    ["const name = 'browser.storage';", false],
    ['<p>Ask your browser. It knows.</p>', false],
  ])('%s is recognized: %s', (code, uses) => {
    expect(BROWSER_API.test(withoutStrings(code))).toBe(uses);
  });
});

describe('the page', () => {
  it.each(['glossary', 'matching'])('is not touched in %s', (folder) => {
    const users = filesOf(folder).filter(({ source }) => PAGE_GLOBAL.test(withoutStrings(source)));
    expect(users.map(({ file }) => file)).toEqual([]);
  });

  it.each([
    ['document.body', true],
    ['typeof window', true],
    ['given ? document : null', true],
    ['/* the window of words */', false],
    ['const documented = 1;', false],
    ["say('document');", false],
  ])('%s is recognized: %s', (code, uses) => {
    expect(PAGE_GLOBAL.test(withoutStrings(code))).toBe(uses);
  });
});

describe('the shape of the code', () => {
  it('has no folder for whatever fits nowhere', () => {
    const drawers = readdirSync(ROOT, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((item) => item.isDirectory() && /^(?:utils?|common|helpers?|misc|lib)$/.test(item.name))
      .map((item) => `${item.parentPath}/${item.name}`)
      .filter((path) => !/[\\/](?:node_modules|\.output|\.wxt|\.git)[\\/]/.test(path));
    expect(drawers).toEqual([]);
  });

  it.each(FOLDERS)(`has no file over ${MOST_LINES} lines in %s`, (folder) => {
    const long = filesOf(folder, /\.(?:tsx?|css|html)$/)
      .map(({ file, source }) => ({ file, lines: source.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > MOST_LINES);
    expect(long).toEqual([]);
  });

  it('keeps quoted slashes when it takes comments away', () => {
    expect(withoutComments("a('//b'); // c\n/* d\n */ e")).toBe("a('//b');  \n  e");
  });
});
