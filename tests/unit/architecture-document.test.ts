import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FILE_RULES, FOLDERS, RULES } from './import-table.ts';

/* docs/architecture.md against the code: what it names is there, and its tables leave nothing out. */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DOCUMENT = readFileSync(`${ROOT}docs/architecture.md`, 'utf8');

/** Where files lie that the document names without their folder. */
const SOURCES = [...FOLDERS, 'bench', 'docs', 'scripts', 'tests', 'workshop'];
const FILES = SOURCES.flatMap((folder) =>
  readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' }).map(
    (name) => `${folder}/${name.replaceAll('\\', '/')}`,
  ),
);

/** The rows of the table whose head begins with a word, cell by cell. */
function tableOf(head: string): string[][] {
  const lines = DOCUMENT.split('\n');
  const start = lines.findIndex((line) => new RegExp(`^\\| ${head} +\\|`).test(line));
  const end = lines.findIndex((line, at) => at > start && !line.startsWith('|'));
  return lines.slice(start + 2, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** What stands in backticks: "`matching/`, `preact`" is ["matching/", "preact"]. */
function named(cell: string | undefined): string[] {
  return [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '');
}

/** The names of the messages of one direction, as their type lists them. */
function messagesOf(type: string): string[] {
  const source = readFileSync(`${ROOT}messaging/protocol.ts`, 'utf8');
  const start = source.indexOf(`export type ${type} = {`);
  const body = source.slice(start, source.indexOf('\n};', start));
  return [...body.matchAll(/^ {2}(\w+): \{ request/gm)].map(([, name]) => name ?? '');
}

const withoutSlash = (name: string): string => name.replace(/\/$/, '');

describe('docs/architecture.md', () => {
  it('has every folder of the build in its list', () => {
    const folders = tableOf('folder').flatMap(([cell]) => named(cell).map(withoutSlash));
    expect(folders).toEqual(expect.arrayContaining(SOURCES.filter((folder) => folder !== 'docs')));
    expect(folders.filter((folder) => !existsSync(`${ROOT}${folder}`))).toEqual([]);
  });

  it('has the import table that the code is held to', () => {
    const rows = tableOf('folder +\\| may import').map(([folder, all, types]) => {
      const [name = ''] = named(folder).map(withoutSlash);
      return [name, named(all).map(withoutSlash).sort(), named(types).map(withoutSlash).sort()] as const;
    });
    const rules = Object.entries(RULES).map(([folder, { all, types }]) => {
      const ofFiles = Object.entries(FILE_RULES).filter(([file]) => file.startsWith(`${folder}/`));
      const others = all.filter((name) => name !== folder);
      return [folder, [...others, ...ofFiles.flat(2)].sort(), [...types].sort()] as const;
    });
    expect(rows).toEqual([...rules, ['entrypoints', [], []]]);
  });

  it.each([
    ['to the background', 'BackgroundMessages'],
    ['to a page', 'PageMessages'],
  ])('has every message %s', (head, type) => {
    const listed = tableOf(head).flatMap(([cell]) => named(cell));
    expect(messagesOf(type).length).toBeGreaterThan(5);
    expect([...listed].sort()).toEqual(messagesOf(type).sort());
  });

  it('says where each word is defined', () => {
    const words = tableOf('word').flatMap(([cell, , file]) => {
      const [path = ''] = named(file);
      return named(cell).map((word) => ({ word, path }));
    });
    const lost = words.filter(({ word, path }) => {
      const source = existsSync(`${ROOT}${path}`) ? readFileSync(`${ROOT}${path}`, 'utf8') : '';
      return !new RegExp(`^export (?:type|class) ${word}\\b`, 'm').test(source);
    });
    expect(words.length).toBeGreaterThan(30);
    expect(lost).toEqual([]);
  });

  it('names no file that is not there', () => {
    const paths = named(DOCUMENT.replace(/^```[\s\S]*?^```/gm, '')).filter((name) =>
      /^[\w./-]+\.(?:tsx?|css|html|json|md)$/.test(name),
    );
    const isThere = (path: string): boolean =>
      existsSync(`${ROOT}${path}`) || FILES.some((file) => file.endsWith(`/${path}`));
    expect(paths.length).toBeGreaterThan(50);
    expect(paths.filter((path) => !isThere(path))).toEqual([]);
  });
});
