import { parseArgs } from 'node:util';
import { pathOf } from './paths.ts';

/** The command, for people. */
export const USAGE =
  'npm run bench -- [--pages DIR] [--only a,b,…] [--rounds N] [--browser chromium|firefox|both] [--json FILE]';

export type BrowserName = 'chromium' | 'firefox';

/** What was asked for on the command line. */
export type Options = {
  /** A folder of saved pages; null where none was named. */
  pages: string | null;
  /** The letters of the measures to take. */
  only: readonly string[];
  rounds: number;
  browsers: readonly BrowserName[];
  /** Where the report goes, besides the terminal: "-" instead of it; null for nowhere. */
  json: string | null;
};

const BROWSERS: Readonly<Record<string, readonly BrowserName[]>> = {
  chromium: ['chromium'],
  firefox: ['firefox'],
  both: ['chromium', 'firefox'],
};

/** Reads a command line; throws a sentence for people where it makes no sense. `ids` are all there are. */
export function readOptions(args: readonly string[], ids: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      pages: { type: 'string' },
      only: { type: 'string', default: ids.join(',') },
      rounds: { type: 'string', default: '5' },
      browser: { type: 'string', default: 'chromium' },
      json: { type: 'string' },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`"${values.rounds}" is no number of rounds.`);
  const only = values.only.split(',');
  const unknown = only.find((id) => !ids.includes(id));
  if (unknown !== undefined)
    throw new Error(`There is no measure "${unknown}"; there are ${ids.join(', ')}.`);
  const browsers = Object.hasOwn(BROWSERS, values.browser) ? BROWSERS[values.browser] : undefined;
  if (!browsers) throw new Error(`There is no measuring in "${values.browser}".`);
  return {
    pages: values.pages === undefined ? null : pathOf(values.pages),
    only,
    rounds,
    browsers,
    json: values.json === undefined || values.json === '-' ? (values.json ?? null) : pathOf(values.json),
  };
}
