import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../bench/options.ts';

const read = (...args: string[]) => readOptions(args, ['a', 'b', 'c']);

describe('the command line', () => {
  it('asks for every measure in Chromium where it says nothing', () => {
    expect(read()).toEqual({
      pages: null,
      only: ['a', 'b', 'c'],
      rounds: 5,
      browsers: ['chromium'],
      json: null,
    });
  });

  it('names measures, browsers and rounds', () => {
    const options = read('--only', 'a,c', '--browser', 'both', '--rounds', '3');
    expect(options).toMatchObject({ only: ['a', 'c'], browsers: ['chromium', 'firefox'], rounds: 3 });
  });

  it('names files from where npm was called', () => {
    const from = process.env['INIT_CWD'] ?? '.';
    const { pages, json } = read('--pages', 'saved', '--json', 'report.json');
    expect({ pages, json }).toEqual({ pages: resolve(from, 'saved'), json: resolve(from, 'report.json') });
  });

  it('keeps the sign for the terminal', () => {
    expect(read('--json', '-').json).toBe('-');
  });

  it.each([
    [['--rounds', '0'], 'no number of rounds'],
    [['--rounds', 'many'], 'no number of rounds'],
    [['--only', 'a,x'], 'no measure "x"'],
    [['--browser', 'lynx'], 'no measuring in "lynx"'],
    [['--browser', 'constructor'], 'no measuring in "constructor"'],
    [['--surprise'], 'surprise'],
  ])('is refused where it says %j', (args, reason) => {
    expect(() => read(...args)).toThrow(reason);
  });
});
