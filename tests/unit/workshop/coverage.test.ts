import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importsOf } from '../imports.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const filesOf = (folder: string): string[] =>
  readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);

/** Every file that these load, directly or through another. */
function loadedBy(files: readonly string[]): Set<string> {
  const loaded = new Set<string>();
  const open = [...files];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (loaded.has(file) || !/\.tsx?$/.test(file)) continue;
    loaded.add(file);
    const folder = posix.dirname(file);
    for (const { specifier, typeOnly } of importsOf(readFileSync(ROOT + file, 'utf8'))) {
      if (!typeOnly && specifier.startsWith('.')) open.push(posix.join(folder, specifier));
    }
  }
  return loaded;
}

describe('the workshop', () => {
  it('shows every component in some state', () => {
    const shown = loadedBy(filesOf('workshop/states'));
    const components = filesOf('components');
    expect(components.length).toBeGreaterThan(80);
    expect(components.filter((component) => !shown.has(component))).toEqual([]);
  });
});
