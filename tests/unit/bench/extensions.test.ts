import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { contentScriptOf, type EmptyExtension, makeEmptyExtension } from '../../../bench/extensions.ts';
import { useFiles } from '../evaluate/temporary-files.ts';

const write = useFiles();
let empty: EmptyExtension | undefined;

const SCRIPT = { matches: ['<all_urls>'], js: ['in-page.js'], run_at: 'document_idle', all_frames: true };

function folderWith(manifest: object): string {
  return dirname(write('manifest.json', JSON.stringify(manifest)));
}

afterEach(() => {
  empty?.remove();
  empty = undefined;
});

describe('an extension to compare ours with', () => {
  it('has an empty content script wherever and whenever ours runs, and asks for nothing', () => {
    empty = makeEmptyExtension(folderWith({ permissions: ['storage'], content_scripts: [SCRIPT] }));
    const { content_scripts, permissions } = JSON.parse(
      readFileSync(join(empty.folder, 'manifest.json'), 'utf8'),
    );
    expect(content_scripts).toEqual([{ ...SCRIPT, js: ['empty.js'] }]);
    expect(permissions).toBeUndefined();
    expect(readFileSync(join(empty.folder, 'empty.js'), 'utf8')).toBe('');
  });
});

describe('the content script of an extension', () => {
  it('is found by its manifest', () => {
    const folder = folderWith({ content_scripts: [SCRIPT] });
    expect(contentScriptOf(folder)).toBe(join(folder, 'in-page.js'));
  });

  it('is missed in words', () => {
    expect(() => contentScriptOf(folderWith({ content_scripts: [] }))).toThrow('has no content script');
  });
});
