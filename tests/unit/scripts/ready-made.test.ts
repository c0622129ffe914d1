import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundledFilter } from '../../../entrypoints/background/ready-made.ts';
import { packedGlossary } from '../../../glossary/packed-data.ts';
import { readyMade } from '../../../scripts/ready-made.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const MODULES = ['glossary/packed-data.ts', 'entrypoints/background/ready-made.ts'];

type Bundle = { code: string; modules: readonly string[] };

/** Bundles a file as the extension's are, in memory. */
async function bundle(file: string): Promise<Bundle> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    plugins: [readyMade(MODULES)],
    build: { write: false, lib: { entry: file, formats: ['es'], fileName: 'out' } },
  });
  const results = Array.isArray(built) ? built : [built];
  const [chunk] = results.flatMap((result) => ('output' in result ? result.output : []));
  if (chunk?.type !== 'chunk') throw new Error('Nothing was built.');
  return { code: chunk.code, modules: Object.keys(chunk.modules).map((id) => id.slice(ROOT.length)) };
}

async function run(code: string): Promise<Record<string, () => unknown>> {
  return import(/* @vite-ignore */ `data:text/javascript;charset=utf-8,${encodeURIComponent(code)}`);
}

describe('what a build makes ready', () => {
  let glossary: Bundle;
  let background: Bundle;
  beforeAll(async () => {
    [glossary, background] = await Promise.all([
      bundle('glossary/packed-data.ts'),
      bundle('entrypoints/background/ready-made.ts'),
    ]);
  });

  it('is what the functions return', async () => {
    const { packedGlossary: made } = await run(glossary.code);
    expect(made?.()).toStrictEqual(JSON.parse(JSON.stringify(packedGlossary())));
    const { bundledFilter: filter } = await run(background.code);
    expect(filter?.()).toBe(bundledFilter());
  });

  it('brings nothing along that it was made of', () => {
    expect(glossary.modules).toEqual(['glossary/packed-data.ts']);
    expect(background.modules).toEqual(['entrypoints/background/ready-made.ts']);
  });

  it('is the same in every build', async () => {
    expect((await bundle('glossary/packed-data.ts')).code).toBe(glossary.code);
    expect((await bundle('entrypoints/background/ready-made.ts')).code).toBe(background.code);
  });

  it('leaves the cue words out of what readers need', async () => {
    const reading = await bundle('glossary/reading-glossary.ts');
    expect(reading.modules.filter((name) => /bundled|\.json|parse/.test(name))).toEqual([]);
    expect(reading.code).not.toContain('strongCues"');
    expect(reading.code.length).toBeLessThan(background.code.length);
  });

  it('leaves other modules as they are', async () => {
    const other = await bundle('glossary/letters.ts');
    expect((await run(other.code))['spellingLetters']).toBeTypeOf('function');
    expect(other.code).not.toContain('JSON.parse');
  });

  it('cannot be made of anything but functions', async () => {
    const plugin = readyMade(['glossary/vocabulary.ts']);
    const load = plugin.load as (id: string) => Promise<string> | null;
    await expect(load(`${ROOT}glossary/vocabulary.ts`)).rejects.toThrow('exports functions');
  });
});
