import { describe, expect, it } from 'vitest';
import { bundledGlossary } from '../../../glossary/bundled.ts';
import { type ComparingWords, compareSenses } from '../../../glossary/compare-senses.ts';
import type { Sense, Source } from '../../../glossary/types.ts';
import { wordsIn } from '../../../locales/words.ts';
import { senseOf } from './sense-fixture.ts';

const en = wordsIn('en');
const words: ComparingWords = {
  ...en.compare.made,
  ...en.names,
  listed: en.compare.listed,
  day: (day) => `on ${day}`,
};

const compare = (...senses: readonly Sense[]) => compareSenses(senses, words);

const source: Source = {
  id: 'some-page',
  title: 'Some page',
  publisher: 'Some office',
  year: 2020,
  address: 'https://example.org/',
  kind: 'authority',
};

/** The labels of the rows. */
const rowsOf = (...senses: readonly Sense[]) => compare(...senses).aspects.map(({ label }) => label);

/** What a row says, cell by cell. */
const cellsOf = (id: string, ...senses: readonly Sense[]) => {
  const { aspects, terms } = compare(...senses);
  const aspect = aspects.find((one) => one.id === id);
  return aspect && terms.map((term) => aspect.cells[term.id]);
};

describe('senses side by side', () => {
  it('have a column each, in their order, under their short and long forms', () => {
    const { terms } = compare(
      senseOf('EMT', 'Emergency Medical Technician'),
      senseOf('EMS', 'Emergency Medical Services'),
    );
    expect(terms.map(({ label, longForm }) => [label, longForm])).toEqual([
      ['EMT', 'Emergency Medical Technician'],
      ['EMS', 'Emergency Medical Services'],
    ]);
    expect(terms[0]?.letters).toEqual([0, 10, 18]);
  });

  it('have just the rows that at least two of them can fill', () => {
    const plain = senseOf('AA', 'Alpha Alpha');
    expect(rowsOf(plain, senseOf('BB', 'Beta Beta'))).toEqual([
      'What it is',
      'In more words',
      'Kind',
      'Field',
      'Region',
    ]);
    const full = (shortForm: string) =>
      senseOf(shortForm, `${shortForm} long`, {
        variants: ['variant'],
        formerNames: ['former'],
        foreignNames: ['foreign'],
        related: ['XX'],
        sources: [source],
        reviewed: '2026-11-23',
      });
    expect(rowsOf(plain, full('BB'))).toHaveLength(5);
    expect(rowsOf(plain, full('BB'), full('CC'))).toEqual([
      'What it is',
      'In more words',
      'Kind',
      'Field',
      'Region',
      'Also called',
      'Former names',
      'In other languages',
      'Related acronyms',
      'Sources',
      'Reviewed',
    ]);
  });

  it('say in words what one of them lacks', () => {
    const named = { otherLongForms: ['One', 'Two'], variants: ['Two', 'Three'] };
    expect(
      cellsOf('alsoCalled', senseOf('A', 'A1', named), senseOf('B', 'B1'), senseOf('C', 'C1', named)),
    ).toEqual([
      { text: 'One; Two; Three', sources: [] },
      { missing: 'No other name is recorded.' },
      { text: 'One; Two; Three', sources: [] },
    ]);
  });

  it('do not repeat a summary as a definition', () => {
    const short = { summary: 'The same.', definition: 'The same.' };
    expect(rowsOf(senseOf('A', 'A1', short), senseOf('B', 'B1'))).not.toContain('In more words');
    expect(cellsOf('more', senseOf('A', 'A1'), senseOf('B', 'B1', short), senseOf('C', 'C1'))?.[1]).toEqual({
      missing: 'No more than the line above.',
    });
  });

  it('have the sources of an entry with its facts, and none with what the glossary decides', () => {
    const sourced = { sources: [source], reviewed: '2026-11-23' };
    const senses = [senseOf('A', 'A1', sourced), senseOf('B', 'B1', sourced)];
    expect(cellsOf('what', ...senses)?.[0]).toEqual({ text: 'A summary.', sources: [source] });
    expect(cellsOf('kind', ...senses)?.[0]).toEqual({ text: 'System', sources: [] });
    expect(cellsOf('sources', ...senses)?.[0]).toEqual({ text: 'Some office', sources: [] });
    expect(cellsOf('reviewed', ...senses)?.[0]).toEqual({ text: 'on 2026-11-23', sources: [] });
  });

  it('say which rows are a choice out of few words', () => {
    const { aspects } = compare(senseOf('A', 'A1'), senseOf('B', 'B1'));
    expect(aspects.filter(({ isChoice }) => isChoice).map(({ id }) => id)).toEqual([
      'kind',
      'field',
      'region',
    ]);
  });
});

describe('what is set side by side in Spanish', () => {
  const es = wordsIn('es');
  const { made, listed } = es.compare;
  const compared = compareSenses([senseOf('A', 'A1'), senseOf('B', 'B1'), senseOf('C', 'C1')], {
    ...made,
    ...es.names,
    listed,
    day: es.shared.day,
  });

  it('has its title, its answer, its rows and its choices in Spanish', () => {
    expect(compared.title).toBe('A, B y C');
    expect(compared.bottomLine).toBe('Todos son del mismo tipo: sistema.');
    expect(compared.aspects.map(({ label }) => label).slice(0, 4)).toEqual([
      'Qué es',
      'Con más palabras',
      'Tipo',
      'Campo',
    ]);
    expect(Object.values(compared.aspects[2]?.cells ?? {})[0]).toEqual({ text: 'Sistema', sources: [] });
  });

  it('has columns in the languages of their senses', () => {
    const { terms } = compare(senseOf('A', 'A1', { language: 'de' }), senseOf('B', 'B1'));
    expect(terms.map(({ language }) => language)).toEqual(['de', 'en']);
  });

  it('tells its own words from those of the glossary', () => {
    expect(compared.isMade).toBe(true);
    expect(compared.aspects.filter(({ isOurs }) => isOurs).map(({ id }) => id)).toEqual([
      'kind',
      'field',
      'region',
    ]);
  });
});

describe('the title', () => {
  it.each([
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C', 'D'], 'A, B, C and D'],
    [['A', 'A', 'B'], 'A (A long 0), A (A long 1) and B'],
  ])('of %j is: %s', (shortForms, title) => {
    expect(compare(...shortForms.map((form, index) => senseOf(form, `${form} long ${index}`))).title).toBe(
      title,
    );
  });
});

describe('the bottom line', () => {
  it.each([
    [['credential', 'credential'], 'Both are of one kind: each is a credential.'],
    [['organization', 'organization', 'organization'], 'All are of one kind: each is an organization.'],
    [['unit', 'unit'], 'Both are of one kind: each is a unit.'],
    [['software', 'software'], 'Both are of one kind: each is software.'],
    [['system', 'credential'], 'These two are not of one kind: A is a system; B is a credential.'],
    [['system', 'law', 'drug'], 'No two of these are of one kind: A is a system; B is a law; C is a drug.'],
    [['system', 'law', 'law'], 'Not all of one kind: A is a system; B and C are each a law.'],
  ] as const)('says of %j: %s', (kinds, line) => {
    expect(
      compare(...kinds.map((kind, index) => senseOf('ABCD'.charAt(index), `Long ${index}`, { kind })))
        .bottomLine,
    ).toBe(line);
  });
});

it('fills every cell for any two senses of the bundled glossary', () => {
  const senses = bundledGlossary().entries.flatMap((entry) => entry.senses);
  senses.forEach((sense, index) => {
    const other = senses[(index + 7) % senses.length] ?? sense;
    const { aspects, terms } = compare(sense, other);
    expect(aspects.length).toBeGreaterThanOrEqual(4);
    for (const { cells } of aspects) expect(Object.keys(cells)).toEqual(terms.map(({ id }) => id));
  });
});
