import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/**
 * Puts in place of some modules what their functions return: what takes long to make, and needs much to be made
 * of, is made once, by the build. Each of these modules exports functions alone; they take nothing, and return
 * what JSON can hold.
 *
 * @param modules their paths from the root, with slashes.
 */
export function readyMade(modules: readonly string[]): Plugin {
  const made = new Map(modules.map((path) => [resolve(ROOT, path), null as Promise<string> | null]));
  return {
    name: 'spellout-ready-made',
    enforce: 'pre',
    load(id) {
      const file = resolve(id.split('?')[0] ?? '');
      if (!made.has(file)) return null;
      // One build makes several bundles.
      const code = made.get(file) ?? codeOf(file);
      made.set(file, code);
      return code;
    },
  };
}

async function codeOf(file: string): Promise<string> {
  const exported: Readonly<Record<string, unknown>> = await import(pathToFileURL(file).href);
  return Object.keys(exported)
    .sort()
    .map((name) => functionCode(name, exported[name]))
    .join('');
}

/**
 * A text that is parsed is read much faster than the same written as code, and not before it is asked for. It
 * stands outside the function: what is inside is read twice, once to be skipped.
 */
function functionCode(name: string, make: unknown): string {
  if (typeof make !== 'function')
    throw new Error(`A ready-made module exports functions; "${name}" is none.`);
  const text = JSON.stringify(make());
  return `const ${name}Text = ${JSON.stringify(text)};\nexport const ${name} = () => JSON.parse(${name}Text);\n`;
}
