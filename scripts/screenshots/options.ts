import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LOOKS, type PictureLook } from './looks.ts';

export type ScreenshotOptions = {
  /** Where the pictures of the workshop go. */
  folder: string;
  looks: readonly PictureLook[];
  /** What the names of the states begin with. */
  only: string;
  takesWorkshop: boolean;
  takesExtension: boolean;
};

const FOLDER = fileURLToPath(new URL('../../.output/screenshots', import.meta.url));

/** Reads the arguments; throws an error in plain words where one cannot be meant. */
export function readScreenshotOptions(args: readonly string[], from: string): ScreenshotOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      look: { type: 'string' },
      only: { type: 'string', default: '' },
      workshop: { type: 'boolean', default: false },
      extension: { type: 'boolean', default: false },
    },
  });
  const looks = LOOKS.filter(({ name }) => values.look === undefined || name === values.look);
  if (looks.length === 0) throw new Error(`--look takes ${LOOKS.map(({ name }) => name).join(', ')}.`);
  return {
    folder: positionals[0] === undefined ? FOLDER : resolve(from, positionals[0]),
    looks,
    only: values.only,
    takesWorkshop: !values.extension,
    takesExtension: !values.workshop && values.only === '' && values.look === undefined,
  };
}
