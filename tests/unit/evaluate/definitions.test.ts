import { describe, expect, it } from 'vitest';
import {
  findInFile,
  type Pair,
  RULES,
  type Rule,
  type Score,
  scoreDefinitions,
} from '../../../bench/evaluate/definitions.ts';
import { lines, useFiles } from './temporary-files.ts';

const write = useFiles();

const same = (rule: Rule, one: Pair, other: Pair): boolean =>
  JSON.stringify(RULES[rule](one)) === JSON.stringify(RULES[rule](other));

describe('two pairs are the same', () => {
  const EMS: Pair = ['EMS', 'emergency medical services'];

  it.each<[name: string, other: Pair, strict: boolean, lenient: boolean, shortForm: boolean]>([
    ['where they are written alike', EMS, true, true, true],
    ['whatever their blanks', ['EMS', ' emergency\n medical  services '], true, true, true],
    ['but for their case', ['EMS', 'Emergency Medical Services'], false, true, true],
    ['but for a hyphen', ['EMS', 'emergency-medical services'], false, true, true],
    ['but for an article', ['EMS', 'the emergency medical services'], false, true, true],
    ['but for quotes', ['EMS', '"emergency medical services"'], false, true, true],
    ['but for dots in the short form', ['E.M.S.', 'emergency medical services'], false, false, false],
    ['but for the case of the short form', ['ems', 'emergency medical services'], false, true, true],
    ['but for a word of the long form', ['EMS', 'medical services'], false, false, true],
    ['but for the plural of the long form', ['EMS', 'emergency medical service'], false, false, true],
    ['but for the short form', ['EMR', 'emergency medical services'], false, false, false],
    ['but for letters of another width', ['ＥＭＳ', 'ｅmergency medical services'], false, true, true],
  ])('%s, or not', (_name, other, strict, lenient, shortForm) => {
    expect({
      strict: same('strict', EMS, other),
      lenient: same('lenient', EMS, other),
      shortForm: same('short form', EMS, other),
    }).toEqual({ strict, lenient, shortForm });
  });

  it('but for the plural of the short form', () => {
    const [one, other]: Pair[] = [
      ['EMTs', 'emergency medical technicians'],
      ['EMT', 'emergency medical technicians'],
    ];
    expect(one && other && same('lenient', one, other)).toBe(true);
  });

  // The s is taken off after all capitals are made small: EMS becomes "em", and EMSs becomes "ems".
  it('by which EMS is a plural, as in the published rule', () => {
    expect(same('short form', ['EMSs', ''], ['EMS', ''])).toBe(false);
    expect(same('short form', ['EM', ''], ['EMS', ''])).toBe(true);
  });

  // Curly quotes and dashes stand in the range of characters that count as letters.
  it.each([
    ['a curly quote', 'crohn’s disease', "crohn's disease"],
    ['a dash', 'epithelial–mesenchymal transition', 'epithelial-mesenchymal transition'],
  ])('not for %s, as in the published rule', (_name, one, other) => {
    expect(same('lenient', ['X', one], ['X', other])).toBe(false);
  });

  it('keeps accents and other scripts, and an article within', () => {
    expect(RULES.lenient(['SAMU', "service d'aide médicale"])).toEqual(['samu', 'service d aide médicale']);
    expect(RULES.lenient(['救', '救急'])).toEqual(['救', '救急']);
    expect(RULES.lenient(['TA', 'the and a'])[1]).toBe('and a');
  });

  it('takes no s from what is two letters long, and none behind a digit', () => {
    expect(RULES['short form'](['MS', ''])).toEqual(['ms']);
    expect(RULES['short form'](['B12s', ''])).toEqual(['b12s']);
    expect(RULES['short form'](['EMTs', ''])).toEqual(['emt']);
  });
});

const ROWS = lines(
  {
    id: 'one',
    text: 'Emergency medical services (EMS) came. The emergency medical services (EMS) left.',
    gold: [{ sf: 'EMS', lf: 'emergency medical services' }],
  },
  {
    id: 'two',
    text: 'No definition here.',
    gold: [{ sf: 'EMT', lf: 'emergency medical technician' }],
  },
  { id: 'three', text: 'Elastic map reduce (EMR).', gold: [] },
);

describe('the scores of a file', () => {
  it('count each pair once a text, by every rule', async () => {
    // "Emergency" and "emergency" are two pairs, strictly; one of them is right.
    expect(await scoreDefinitions(write('gold.jsonl', ROWS))).toEqual({
      strict: { gold: 2, found: 3, right: 1 },
      lenient: { gold: 2, found: 2, right: 1 },
      'short form': { gold: 2, found: 2, right: 1 },
    } satisfies Record<Rule, Score>);
  });

  it('rest on what is found in each text', async () => {
    const found: [string, readonly Pair[]][] = [];
    for await (const { id, pairs } of findInFile(write('found.jsonl', ROWS))) found.push([id, pairs]);
    expect(found).toEqual([
      [
        'one',
        [
          ['EMS', 'Emergency medical services'],
          ['EMS', 'emergency medical services'],
        ],
      ],
      ['two', []],
      ['three', [['EMR', 'Elastic map reduce']]],
    ]);
  });

  it.each([
    ['no gold', { id: 'a', text: 'b' }, '"gold" must be a list'],
    ['gold that is no list', { id: 'a', text: 'b', gold: 'EMS' }, '"gold" must be a list'],
    ['a pair without long form', { id: 'a', text: 'b', gold: [{ sf: 'EMS' }] }, '"lf" must be a text'],
    ['a pair that is a list', { id: 'a', text: 'b', gold: [['EMS', 'x']] }, 'not a JSON object'],
    ['no text', { id: 'a', gold: [] }, '"text" must be a text'],
  ])('are refused for a row with %s, with its line', async (_name, row, message) => {
    const file = write('bad.jsonl', lines({ id: 'fine', text: '', gold: [] }, row));
    await expect(scoreDefinitions(file)).rejects.toThrow(`${file}, line 2: `);
    await expect(scoreDefinitions(file)).rejects.toThrow(message);
  });
});
