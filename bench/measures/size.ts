import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { builtExtension } from '../../scripts/build.ts';
import { contentScriptOf } from '../extensions.ts';
import type { MeasureOptions, Section } from '../section.ts';

/** What the content script may weigh: every page parses it. */
const MOST = 60_000;

/** The bytes of the content script as it is built. */
export async function measureSize({ browser }: MeasureOptions): Promise<Section> {
  const script = readFileSync(contentScriptOf(builtExtension(browser)));
  return {
    id: 'g',
    title: 'Bytes of the content script',
    browser,
    figures: [
      { name: 'raw', value: script.length, unit: 'bytes', most: MOST },
      { name: 'gzip', value: gzipSync(script).length, unit: 'bytes', most: null },
    ],
    details: {},
  };
}
