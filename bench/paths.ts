import { resolve } from 'node:path';

/** The path of a file or folder as named on the command line: counted from where npm was called. */
export function pathOf(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? '.', path);
}
