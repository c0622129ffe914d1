import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { glossarySchema, type JsonSchema } from '../../../glossary/json-schema.ts';
import { parseGlossary } from '../../../glossary/parse.ts';
import { filesWith, type Path, VALID_FILES, valueAt } from './files-fixture.ts';
import { COMPARISON_ROWS } from './invalid-comparison-rows.ts';
import { PICTURE_ROWS } from './invalid-picture-rows.ts';
import { CUE_ROWS, type Row, RULE_ROWS, SOURCE_ROWS } from './invalid-rows.ts';
import { SENSE_ROWS } from './invalid-sense-rows.ts';
import { isRecord, resolved, schemaErrors } from './schema-checker.ts';

const SCHEMA = glossarySchema();

/** What the schema of each file of the fixture is called. */
const FILE_SCHEMAS = {
  'sources.json': 'sources',
  'spelling-rules.json': 'spellingRules',
  'cues/post.json': 'cues',
  'senses/emergency-care.json': 'senses',
  'senses/post.json': 'senses',
  'comparisons/ems-and-emt.json': 'comparison',
};

type Site = { file: string; path: Path; schema: JsonSchema };

/** Every value of the valid files, with the schema that describes it. */
const SITES = Object.entries(FILE_SCHEMAS).flatMap(([file, name]) =>
  sitesBelow({ file, path: [], schema: { $ref: `#/$defs/${name}` } }),
);

function sitesBelow(site: Site): Site[] {
  const value = valueAt(site.file, site.path);
  const whole = resolved(site.schema, SCHEMA);
  const schema = whole.oneOf?.find((choice) => schemaErrors(value, choice, SCHEMA).length === 0) ?? whole;
  const { items, properties, additionalProperties: others } = schema;
  const inner = (step: string | number, below: JsonSchema | undefined) =>
    below ? sitesBelow({ file: site.file, path: [...site.path, step], schema: below }) : [];
  const found: Site = { ...site, schema };
  if (Array.isArray(value)) return [found, ...value.flatMap((_, at) => inner(at, items))];
  if (!isRecord(value)) return [found];
  const rest = typeof others === 'object' ? others : undefined;
  return [found, ...Object.keys(value).flatMap((key) => inner(key, properties?.[key] ?? rest))];
}

/** Whether the parser and the schema take a file with one value changed. */
function verdicts(
  { file, path }: Omit<Site, 'schema'>,
  value: unknown,
): { parser: boolean; schema: boolean } {
  const files = filesWith(file, path, value);
  return {
    parser: parseGlossary(files).ok,
    schema: schemaErrors(files[file], SCHEMA).length === 0,
  };
}

const REFUSED = { parser: false, schema: false };
const TAKEN = { parser: true, schema: true };

describe('the schema', () => {
  it('is the one in docs/', () => {
    const written = readFileSync(new URL('../../../docs/glossary.schema.json', import.meta.url), 'utf8');
    expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(SCHEMA)));
  });

  it('is of a draft that editors know', () => {
    expect(SCHEMA.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  it.each(Object.keys(VALID_FILES))('takes the valid %s', (file) => {
    expect(schemaErrors(VALID_FILES[file], SCHEMA)).toEqual([]);
  });

  it('describes every object of the valid files, and so each of its parts', () => {
    const described = new Set(SITES.map(({ schema }) => schema));
    const parts = Object.values(SCHEMA.$defs ?? {}).flatMap((part) => part.oneOf ?? [part]);
    expect(parts.filter((part) => !described.has(part))).toEqual([]);
  });
});

describe('the schema and the parser agree', () => {
  const objects = SITES.filter(({ schema }) => schema.properties !== undefined);
  const keys = objects.flatMap(({ file, path, schema }) =>
    Object.keys(schema.properties ?? {}).map((key) => ({
      file,
      path: [...path, key],
      needed: schema.required?.includes(key) ?? false,
    })),
  );
  it.each(keys.filter(({ needed }) => needed))('that $file needs $path', (site) => {
    expect(verdicts(site, undefined)).toEqual(REFUSED);
  });

  // That a sense has cues enough and, once reviewed, a source is said of two keys together: by the parser alone.
  const together = ['strongCues', 'cues', 'sources'];
  it.each(keys.filter(({ needed, path }) => !needed && !together.includes(String(path.at(-1)))))(
    'that $file can do without $path',
    (site) => {
      expect(verdicts(site, undefined)).toEqual(TAKEN);
    },
  );

  it.each(objects)('that $file has no other key at $path', ({ file, path }) => {
    expect(verdicts({ file, path: [...path, 'other'] }, 'x')).toEqual(REFUSED);
  });

  it.each(SITES)('that $file has another type at $path', ({ file, path, schema }) => {
    expect(verdicts({ file, path }, schema.type === 'boolean' ? 'x' : true)).toEqual(REFUSED);
  });

  it.each(SITES.filter(({ schema }) => schema.enum))('on the words of $file at $path', (site) => {
    expect(verdicts(site, 'no such word')).toEqual(REFUSED);
    for (const word of site.schema.enum ?? []) {
      expect(schemaErrors(filesWith(site.file, site.path, word)[site.file], SCHEMA)).toEqual([]);
      const problems = problemsAt(site, word);
      expect(problems.filter((message) => /one of|none of/.test(message))).toEqual([]);
    }
  });

  it.each(SITES.filter(({ schema }) => schema.maxLength))('on the length of $file at $path', (site) => {
    const most = site.schema.maxLength ?? 0;
    expect(verdicts(site, 'x'.repeat(most))).toEqual(TAKEN);
    expect(verdicts(site, 'x'.repeat(most + 1))).toEqual(REFUSED);
  });

  it.each(SITES.filter(({ schema }) => schema.minLength))('that $file has a text at $path', (site) => {
    expect(verdicts(site, '')).toEqual(REFUSED);
  });
});

function problemsAt({ file, path }: Site, value: unknown): string[] {
  const parsed = parseGlossary(filesWith(file, path, value));
  return parsed.ok ? [] : parsed.problems.map(({ message }) => message);
}

/** What only the parser sees: links, order, duplicates, sums, style, the calendar. */
const BEYOND =
  /twice|too\.$|No source|No entry|No sense|related to itself|belongs to|cannot count|needs cue|is met on|one letter|too late|field of|own name|its name|strong cues already|same id|The term|no term|sentence|capital|period|Write|more than "most"|day such as|comparison has as|picture once/;

describe('an invalid file', () => {
  const rows: readonly Row[] = [
    ...SOURCE_ROWS,
    ...SENSE_ROWS,
    ...CUE_ROWS,
    ...RULE_ROWS,
    ...COMPARISON_ROWS,
    ...PICTURE_ROWS,
  ].filter(({ message }) => !BEYOND.test(message));

  it.each(rows)('with $rule breaks the schema, too', ({ file, at = [], value }) => {
    expect(schemaErrors(filesWith(file, at, value)[file], SCHEMA)).not.toEqual([]);
  });
});
