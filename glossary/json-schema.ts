import { BOTTOM_LINE_MOST, TERMS } from './parse-comparison.ts';
import { CUE } from './parse-cues.ts';
import { LANGUAGE } from './parse-language.ts';
import { PARTS, RUNGS } from './parse-picture.ts';
import { DEFINITION_MOST, SHORT_FORM, SUMMARY_MOST } from './parse-sense.ts';
import { HTTPS, ID } from './parse-source.ts';
import { DAY, YEARS } from './reader.ts';
import { FIELDS, FIGURE_UNITS, KINDS, REGIONS, SOURCE_KINDS, USAGES } from './vocabulary.ts';

/** As much of JSON Schema as the files of the glossary need. */
export type JsonSchema = {
  $schema?: string;
  $ref?: string;
  $defs?: Readonly<Record<string, JsonSchema>>;
  title?: string;
  description?: string;
  type?: string | readonly string[];
  enum?: readonly unknown[];
  oneOf?: readonly JsonSchema[];
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minimum?: number;
  maximum?: number;
};

/**
 * The form of the data files, for editors that complete keys and underline
 * mistakes. It is made of what the parser uses; what lies between items or
 * files (links, order, duplicates, style) only the parser checks.
 */
export function glossarySchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A file of the glossary',
    description: 'Made by "npm run glossary -- --schema"; see docs/adding-an-entry.md.',
    oneOf: Object.keys(FILES).map((name) => ref(name)),
    $defs: { ...FILES, ...ITEMS },
  };
}

const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });

/** An object all of whose keys are needed, but for some. */
function object(properties: Record<string, JsonSchema>, optional: readonly string[] = []): JsonSchema {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return { type: 'object', properties, required, additionalProperties: false };
}

/** A text that neither is empty nor begins or ends with a blank. */
function text(description: string, rule: { most?: number; pattern?: RegExp } = {}): JsonSchema {
  const { most, pattern = /^\S([\s\S]*\S)?$/ } = rule;
  const length = most === undefined ? {} : { maxLength: most };
  return { description, type: 'string', minLength: 1, ...length, pattern: pattern.source };
}

const oneOf = (description: string, values: readonly string[]): JsonSchema => ({ description, enum: values });

const orNull = (schema: JsonSchema): JsonSchema => ({ ...schema, type: ['string', 'null'] });

const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });

/** A list without repetitions. */
function texts(description: string, item: JsonSchema = { type: 'string', minLength: 1 }): JsonSchema {
  return { description, ...list(item), uniqueItems: true };
}

const DAY_TEXT = 'The day on which the text was last held against its sources';

const CUE_LISTS = {
  strongCues: texts('They scarcely occur where something else is meant.', {
    type: 'string',
    pattern: CUE.pattern.source,
  }),
  cues: texts('They occur elsewhere, too, but more often here.', {
    type: 'string',
    pattern: CUE.pattern.source,
  }),
};

const SOURCED_TEXT = {
  text: text('What holds.'),
  sources: { ...texts('Its sources.'), minItems: 1 },
};

const ROLE = {
  sense: text('The id of the sense it is about.'),
  label: text('What the picture calls it.'),
};

const LANGUAGE_TEXT = text('What its texts are written in, where that is not English: "es".', LANGUAGE);

const FIELD = oneOf('The field of the file, and its name.', FIELDS);

/** What a file holds at its top. */
const FILES: Readonly<Record<string, JsonSchema>> = {
  senses: object({ field: FIELD, senses: list(ref('sense')) }),
  cues: object({ field: FIELD, ...CUE_LISTS }),
  spellingRules: object({ shortForms: list(ref('spellingRule')) }),
  sources: object({ sources: list(ref('source')) }),
  comparison: object(
    {
      id: text('The name of the file.', ID),
      language: LANGUAGE_TEXT,
      title: text('Without a period.'),
      bottomLine: text('The answer in one sentence.', { most: BOTTOM_LINE_MOST }),
      region: oneOf('Where it holds.', REGIONS),
      reviewed: text(`${DAY_TEXT}.`, { pattern: DAY }),
      terms: { ...list(ref('term')), minItems: TERMS.least, maxItems: TERMS.most },
      aspects: { ...list(ref('aspect')), minItems: 1 },
      ladder: ref('ladder'),
      system: ref('system'),
    },
    ['language', 'ladder', 'system'],
  ),
};

/** What stands in the lists of a file. */
const ITEMS: Readonly<Record<string, JsonSchema>> = {
  sense: object(
    {
      id: text('Unique; the short form first: "ems-emergency-medical-services".', ID),
      shortForm: text('The letters as a reader meets them: "EMS".', SHORT_FORM),
      variants: texts('Other spellings of the short form with just this meaning.'),
      longForm: text('As a heading spells it: "Emergency Medical Services".'),
      otherLongForms: texts('Other wordings of the long form that pages use.'),
      language: LANGUAGE_TEXT,
      summary: text('One sentence.', { most: SUMMARY_MOST }),
      definition: orNull(
        text('Two to four sentences; null where the summary says all.', { most: DEFINITION_MOST }),
      ),
      kind: oneOf('What kind of thing it is.', KINDS),
      region: oneOf('Where the sense holds; "International" means no one country’s usage.', REGIONS),
      usage: oneOf('How often the short form is met in this sense.', USAGES),
      formerNames: texts('What the same thing was called before.'),
      foreignNames: texts('What it is called in other languages.'),
      related: texts('Short forms a reader may want next.'),
      alsoIn: texts('Other fields whose words surround this sense.', { enum: FIELDS }),
      ...CUE_LISTS,
      sources: texts('Ids of sources.json.'),
      reviewed: orNull(text(`${DAY_TEXT}; null: not yet.`, { pattern: DAY })),
    },
    [
      'variants',
      'language',
      'otherLongForms',
      'formerNames',
      'foreignNames',
      'related',
      'alsoIn',
      'strongCues',
      'cues',
      'sources',
    ],
  ),
  spellingRule: object({
    shortForm: text('The short form.'),
    wordLike: { description: 'Whether its capitals also make an ordinary word.', type: 'boolean' },
    plural: { description: 'Whether it takes a plural.', type: 'boolean' },
  }),
  source: object({
    id: text('Unique.', ID),
    title: text('As the page gives it.'),
    publisher: text('As the page gives it.'),
    year: {
      description: 'The year of publication; null for a page without a date.',
      type: ['integer', 'null'],
      minimum: YEARS.least,
      maximum: YEARS.most,
    },
    address: text('The publisher’s own.', HTTPS),
    kind: oneOf('How far it can be trusted.', SOURCE_KINDS),
  }),
  term: object({
    id: text('Unique in the comparison.', ID),
    label: text('The heading of the column.'),
    sense: text('The id of the sense it is about.'),
  }),
  aspect: object({
    id: text('Unique in the comparison.', ID),
    label: text('The heading of the row.'),
    cells: { description: 'By the ids of the terms.', type: 'object', additionalProperties: ref('cell') },
  }),
  cell: {
    oneOf: [
      object({ ...SOURCED_TEXT, figure: ref('figure') }, ['figure']),
      object({ missing: text('Why there is nothing to say.') }),
    ],
  },
  figure: object({
    least: { type: 'number' },
    most: { description: 'Not below "least"; the same for one number.', type: 'number' },
    unit: oneOf('"year" is a point in time, "years" a length of it.', FIGURE_UNITS),
  }),
  ladder: object({
    label: text('What climbs from rung to rung.'),
    rungs: { ...list(ref('rung')), minItems: RUNGS.least, maxItems: RUNGS.most },
  }),
  rung: object({ ...ROLE, adds: object(SOURCED_TEXT) }),
  system: object({
    ...ROLE,
    ...SOURCED_TEXT,
    parts: { ...list(ref('part')), minItems: PARTS.least, maxItems: PARTS.most },
  }),
  part: object({ label: text('What the part is.'), ...SOURCED_TEXT, roles: list(object(ROLE)) }),
};
