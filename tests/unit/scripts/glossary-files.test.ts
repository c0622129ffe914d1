import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeProblems, readBundledGlossary } from '../../../scripts/glossary-files.ts';
import { VALID_FILES } from '../glossary/files-fixture.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'spellout-glossary-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Writes files into a folder of their own and reads them back as a glossary. */
function readFiles(name: string, files: Readonly<Record<string, string>>) {
  for (const [file, text] of Object.entries(files)) {
    const path = join(folder, name, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return readBundledGlossary(join(folder, name));
}

const TEXTS = Object.fromEntries(
  Object.entries(VALID_FILES).map(([file, data]) => [file, JSON.stringify(data)]),
);

describe('readBundledGlossary', () => {
  it('reads every file below a folder', () => {
    expect(readFiles('valid', TEXTS)).toMatchObject({ ok: true });
  });

  it('passes over what is not JSON by name', () => {
    expect(readFiles('with-notes', { ...TEXTS, 'notes.txt': 'x' })).toMatchObject({ ok: true });
  });

  it('reports a file that is not JSON, by its path with slashes', () => {
    expect(readFiles('broken', { ...TEXTS, 'senses/post.json': '{' })).toMatchObject({
      ok: false,
      problems: [{ file: 'senses/post.json', key: '', message: expect.stringContaining('not valid JSON') }],
    });
  });

  it('holds the texts to the rules of style', () => {
    const post = TEXTS['senses/post.json']?.replace('Fast mail.', 'Fast mail of any colour.') ?? '';
    expect(readFiles('style', { ...TEXTS, 'senses/post.json': post })).toMatchObject({
      ok: false,
      problems: [{ key: 'senses[0].summary', message: 'Write "color" instead of "colour".' }],
    });
  });

  it('reads the glossary that is bundled, and finds nothing wrong with it', () => {
    expect(readBundledGlossary()).toMatchObject({ ok: true });
  });
});

describe('describeProblems', () => {
  const problem = { file: 'senses/post.json', key: 'senses[0].id', message: 'This is wrong.' };

  it('says in one line what is wrong and where, and counts', () => {
    expect(describeProblems([problem])).toBe(
      'glossary/data/senses/post.json: senses[0].id: This is wrong.\n1 problem in the glossary.',
    );
  });

  it('says "(file)" where the whole file is meant', () => {
    const lines = describeProblems([problem, { ...problem, key: '' }]).split('\n');
    expect(lines[1]).toBe('glossary/data/senses/post.json: (file): This is wrong.');
    expect(lines[2]).toBe('2 problems in the glossary.');
  });
});
