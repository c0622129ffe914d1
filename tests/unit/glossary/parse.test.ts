import { describe, expect, it } from 'vitest';
import { type GlossaryFiles, parseGlossary } from '../../../glossary/parse.ts';
import { STYLE } from '../../../glossary/style-rules.ts';
import type { Glossary, Problem } from '../../../glossary/types.ts';
import { filesWith, type Path, VALID_FILES, valueAt } from './files-fixture.ts';
import { COMPARISON_ROWS } from './invalid-comparison-rows.ts';
import { PICTURE_ROWS } from './invalid-picture-rows.ts';
import {
  CARE,
  COMPARISON,
  CUE_ROWS,
  CUES,
  FILE_ROWS,
  PLAIN_TEXT,
  POST,
  RULE_ROWS,
  SOURCE_ROWS,
  SOURCES,
} from './invalid-rows.ts';
import { SENSE_ROWS } from './invalid-sense-rows.ts';

function glossaryOf(files: GlossaryFiles): Glossary {
  const parsed = parseGlossary(files, STYLE);
  if (!parsed.ok) throw new Error(parsed.problems.map((problem) => problem.message).join('\n'));
  return parsed.glossary;
}

function problemsOf(files: GlossaryFiles): readonly Problem[] {
  const parsed = parseGlossary(files, STYLE);
  return parsed.ok ? [] : parsed.problems;
}

/** A sentence of so many characters. */
function sentence(length: number): string {
  return `X${'x'.repeat(length - 2)}.`;
}

const FIGURE: Path = ['aspects', 1, 'cells', 'technician', 'figure'];

describe('a valid glossary', () => {
  const glossary = glossaryOf(VALID_FILES);

  it('gathers the senses of a short form from all files, the commonest first', () => {
    expect(glossary.entries.map(({ shortForm, senses }) => [shortForm, senses.map(({ id }) => id)])).toEqual([
      ['EMS', ['ems-emergency-medical-services', 'ems-express-mail-service']],
      ['EMT', ['emt-emergency-medical-technician']],
    ]);
  });

  it('gives equals in usage the order of the alphabet, which favors none', () => {
    const { entries } = glossaryOf(filesWith(CARE, ['senses', 0, 'longForm'], 'Zoological Mail System'));
    const tied = glossaryOf({
      ...filesWith(CARE, ['senses', 0, 'longForm'], 'Zoological Mail System'),
      [POST]: filesWith(POST, ['senses', 0, 'usage'], 'common')[POST],
    });
    expect(entries[0]?.senses[0]?.longForm).toBe('Zoological Mail System');
    expect(tied.entries[0]?.senses[0]?.longForm).toBe('Express Mail Service');
  });

  it('takes the summary for the definition where there is no more to say', () => {
    const { entries } = glossaryOf(filesWith(POST, ['senses', 0, 'definition'], null));
    expect(entries[0]?.senses[1]?.definition).toBe('Fast mail.');
  });

  it('takes a sense to be written in English where it does not say', () => {
    const languages = glossary.entries.flatMap(({ senses }) => senses.map(({ language }) => language));
    expect(languages).toEqual(['en', 'en', 'en-US']);
  });

  it.each(['es', 'pt-BR', 'zh-Hant', 'sr-Latn-RS', 'es-419', 'haw'])(
    'holds a sense in %s to no style of English',
    (language) => {
      const [sense] = valueAt(POST, ['senses']) as object[];
      const foreign = {
        ...sense,
        language,
        summary: 'El color: «correo» etc',
        cues: ['a', 'i', 'with'],
      };
      const { entries } = glossaryOf(filesWith(POST, ['senses'], [foreign]));
      expect(entries[0]?.senses[1]).toMatchObject({ language, summary: 'El color: «correo» etc' });
    },
  );

  it('takes a comparison to be written in English where it does not say', () => {
    const [comparison] = glossary.comparisons;
    expect(comparison).toMatchObject({
      language: 'en',
      ladder: { language: 'en' },
      system: { language: 'en' },
    });
  });

  it('holds a comparison in another language, with its pictures, to no style of English', () => {
    const written = valueAt(COMPARISON, []) as object;
    const aspects = [...(valueAt(COMPARISON, ['aspects']) as object[])];
    const text = 'el color: «correo» etc';
    aspects[0] = { ...aspects[0], label: text };
    const files = { ...VALID_FILES, [COMPARISON]: { ...written, bottomLine: text, aspects } };
    expect(problemsOf(files)).not.toEqual([]);
    const foreign = { ...written, language: 'es-419', bottomLine: text, aspects };
    const [comparison] = glossaryOf({ ...VALID_FILES, [COMPARISON]: foreign }).comparisons;
    const language = 'es-419';
    expect(comparison).toMatchObject({
      language,
      bottomLine: text,
      ladder: { language },
      system: { language },
    });
  });

  it('gives an entry its rules, and the ordinary ones where it has none', () => {
    expect(glossary.entries.map(({ shortForm, wordLike, plural }) => [shortForm, wordLike, plural])).toEqual([
      ['EMS', true, false],
      ['EMT', false, true],
    ]);
  });

  it('reads the cues of a field', () => {
    expect(glossary.fieldCues).toEqual([valueAt(CUES, [])]);
  });

  it('turns source ids into the sources', () => {
    const sense = glossary.entries[0]?.senses[0];
    expect(sense?.sources).toEqual([valueAt(SOURCES, ['sources', 1])]);
  });

  it('gives each sense its field and the letters that spell it', () => {
    const sense = glossary.entries[0]?.senses[1];
    expect(sense).toMatchObject({ field: 'post', letters: [0, 8, 13] });
  });

  it('reads a list that is left out as an empty one', () => {
    const sense = glossary.entries[1]?.senses[0];
    expect(sense).toMatchObject({
      variants: [],
      otherLongForms: [],
      formerNames: [],
      related: [],
      sources: [],
    });
  });

  it('gives a comparison’s term its long form where its label is the short form', () => {
    expect(glossary.comparisons[0]?.terms).toMatchObject([
      { id: 'ems', longForm: 'Emergency Medical Services', letters: [0, 10, 18] },
      { id: 'technician', longForm: '', letters: [] },
    ]);
  });

  it('tells a cell’s text from the reason why there is none', () => {
    expect(glossary.comparisons[0]?.aspects[0]?.cells).toEqual({
      ems: { text: 'A system.', sources: [valueAt(SOURCES, ['sources', 1])] },
      technician: { missing: 'No page says so.' },
    });
  });

  it('gives a cell its figure, and none to a cell without one', () => {
    const [what, training] = glossary.comparisons[0]?.aspects ?? [];
    expect(training?.cells['technician']).toMatchObject({ figure: { least: 150, most: 190, unit: 'hours' } });
    expect(what?.cells['ems']).not.toHaveProperty('figure');
  });

  it('gives a picture its senses, its texts with their sources, and the region of its comparison', () => {
    const { ladder, system } = glossary.comparisons[0] ?? {};
    const sources = [valueAt(SOURCES, ['sources', 1])];
    expect(ladder?.region).toBe('United States');
    expect(ladder?.rungs[0]).toEqual({
      senseId: 'emt-emergency-medical-technician',
      label: 'Technician',
      adds: { text: 'Care.', sources },
    });
    expect(system).toMatchObject({ label: 'EMS', text: 'A system.', sources, region: 'United States' });
    expect(system?.parts.map(({ roles }) => roles.map(({ label }) => label))).toEqual([['Technician'], []]);
  });

  it.each<[string, string, Path, unknown]>([
    ['a short form with a slash and digits', CARE, ['senses', 1, 'shortForm'], 'EMT-I/85'],
    ['a short form with an ampersand', CARE, ['senses', 1, 'shortForm'], 'A&Ox4'],
    ['a summary of 140 characters', CARE, ['senses', 0, 'summary'], sentence(140)],
    ['a definition of 480 characters', CARE, ['senses', 0, 'definition'], sentence(480)],
    ['a leap day', CARE, ['senses', 0, 'reviewed'], '2024-02-29'],
    ['a definition of several sentences', CARE, ['senses', 0, 'definition'], 'One thing. Another. A third.'],
    ['five cues in one list', CARE, ['senses', 1, 'cues'], ['burn', 'crew', 'dose', 'fall', 'shock']],
    ['a long form of another short form', CARE, ['senses', 1, 'otherLongForms'], ['Express Mail Service']],
    ['a figure of one number', COMPARISON, FIGURE, { least: 1200, most: 1200, unit: 'hours' }],
    ['a figure below nothing', COMPARISON, FIGURE, { least: -2.5, most: 0, unit: 'percent' }],
    ['a text without a figure', COMPARISON, FIGURE, undefined],
    ['an address without a path', SOURCES, ['sources', 0, 'address'], 'https://post.example'],
    ['a comparison without a picture', COMPARISON, ['ladder'], undefined],
    ['a bottom line of 200 characters', COMPARISON, ['bottomLine'], sentence(200)],
  ])('allows %s', (_name, file, path, value) => {
    const files = { ...filesWith(file, path, value) };
    const problems = problemsOf(files).filter(({ key }) => !key.endsWith('related'));
    expect(problems).toEqual([]);
  });
});

describe.each([
  ['files', FILE_ROWS],
  ['sources', SOURCE_ROWS],
  ['senses', SENSE_ROWS],
  ['cues', CUE_ROWS],
  ['spelling rules', RULE_ROWS],
  ['comparisons', COMPARISON_ROWS],
  ['pictures', PICTURE_ROWS],
])('invalid %s', (_name, rows) => {
  it.each(rows)('$rule is reported where it stands', ({ file, at = [], value, key, message }) => {
    expect(problemsOf(filesWith(file, at, value))).toContainEqual({
      file,
      key,
      message: expect.stringContaining(message),
    });
  });
});

describe('a glossary with problems', () => {
  it('reports one mistake once', () => {
    expect(problemsOf(filesWith(POST, ['senses', 0, 'summary'], ''))).toEqual([
      { file: POST, key: 'senses[0].summary', message: PLAIN_TEXT },
    ]);
  });

  it('passes over the style of the texts where no rules are given', () => {
    expect(parseGlossary(filesWith(POST, ['senses', 0, 'summary'], 'fast mail etc.')).ok).toBe(true);
  });

  it('reports the mistakes of all files in one pass', () => {
    const problems = problemsOf({
      ...VALID_FILES,
      [SOURCES]: filesWith(SOURCES, ['sources', 0, 'kind'], 'blog')[SOURCES],
      [POST]: filesWith(POST, ['senses', 0, 'region'], 'Mars')[POST],
      [COMPARISON]: filesWith(COMPARISON, ['title'], '')[COMPARISON],
    });
    expect(problems.map(({ file, key }) => `${file} ${key}`)).toEqual([
      'sources.json sources[0].kind',
      'senses/post.json senses[0].region',
      'comparisons/ems-and-emt.json title',
    ]);
  });

  it('reports several mistakes of one sense', () => {
    const broken = { id: 'Bad Id', shortForm: '', extra: 1, reviewed: 'soon' };
    const keys = problemsOf(filesWith(POST, ['senses', 0], broken)).map(({ key }) => key);
    expect(keys).toEqual(
      expect.arrayContaining(
        ['id', 'shortForm', 'longForm', 'extra', 'reviewed'].map((key) => `senses[0].${key}`),
      ),
    );
  });

  it('survives data that tries to be a prototype', () => {
    const sense: unknown = JSON.parse('{ "__proto__": { "id": "x" }, "constructor": 1 }');
    const keys = problemsOf(filesWith(POST, ['senses', 0], sense)).map(({ key }) => key);
    expect(keys).toContain('senses[0].id');
    expect(keys).toContain('senses[0].__proto__');
  });

  it.each([null, 'x', 4, [], {}])('survives %j for every file', (data) => {
    const files = Object.fromEntries(Object.keys(VALID_FILES).map((file) => [file, data]));
    expect(problemsOf(files).length).toBeGreaterThanOrEqual(4);
  });
});
