import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The manifest's part that says where content scripts run. */
type ContentScripts = { content_scripts: readonly Readonly<Record<string, unknown>>[] };

/** An extension that does nothing, in a folder of its own until it is removed. */
export type EmptyExtension = { folder: string; remove(): void };

/** The file of the content script in the folder of our extension. */
export function contentScriptOf(folder: string): string {
  const [script] = contentScriptsIn(folder);
  const [file] = (script?.['js'] ?? []) as string[];
  if (file === undefined) throw new Error(`The extension in ${folder} has no content script.`);
  return join(folder, file);
}

/** Makes an extension with an empty content script that runs wherever and whenever that of `beside` does. */
export function makeEmptyExtension(beside: string): EmptyExtension {
  const folder = mkdtempSync(join(tmpdir(), 'spellout-empty-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1.0',
    content_scripts: contentScriptsIn(beside).map((script) => ({ ...script, js: ['empty.js'] })),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'empty.js'), '');
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

function contentScriptsIn(folder: string): ContentScripts['content_scripts'] {
  return (JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as ContentScripts).content_scripts;
}
