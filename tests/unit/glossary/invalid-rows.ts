import { type Path, valueAt } from './files-fixture.ts';

export const SOURCES = 'sources.json';
export const CARE = 'senses/emergency-care.json';
export const POST = 'senses/post.json';
export const COMPARISON = 'comparisons/ems-and-emt.json';

export const PLAIN_TEXT = 'This must be a text, not empty.';

/** One rule broken in the valid files, and the problem it must give. */
export type Row = {
  rule: string;
  file: string;
  /** Where the valid files are changed; absent: the file itself. */
  at?: Path;
  value: unknown;
  /** Where the problem must be reported. */
  key: string;
  message: string;
};

const TEXTS = 'This must be a list of texts, none of them empty.';
const NAMED_KEYS = 'This must be an object with named keys.';

export const FILE_ROWS: readonly Row[] = [
  { rule: 'a file that is null', file: POST, value: null, key: '', message: NAMED_KEYS },
  { rule: 'a file that is a list', file: POST, value: [], key: '', message: NAMED_KEYS },
  { rule: 'a file that is a text', file: COMPARISON, value: 'x', key: '', message: NAMED_KEYS },
  { rule: 'no sources file', file: SOURCES, value: undefined, key: '', message: NAMED_KEYS },
  { rule: 'an unknown file', file: 'notes.json', value: {}, key: '', message: 'No glossary file has this' },
  {
    rule: 'a file in a folder too deep',
    file: 'senses/us/post.json',
    value: { field: 'post', senses: [] },
    key: '',
    message: 'No glossary file has this name',
  },
  { rule: 'an unknown field', file: POST, at: ['field'], value: 'zoo', key: 'field', message: 'one of:' },
  {
    rule: 'senses in the file of another field',
    file: POST,
    at: ['field'],
    value: 'law',
    key: 'field',
    message: 'stand in the file of its name',
  },
  {
    rule: 'senses that are no list',
    file: POST,
    at: ['senses'],
    value: {},
    key: 'senses',
    message: 'a list',
  },
  {
    rule: 'a sense that is no object',
    file: POST,
    at: ['senses', 0],
    value: 'EMS',
    key: 'senses[0]',
    message: NAMED_KEYS,
  },
  {
    rule: 'senses out of order',
    file: CARE,
    at: ['senses', 0, 'id'],
    value: 'zzz',
    key: 'senses',
    message: '"emt-emergency-medical-technician" stands too late',
  },
  {
    rule: 'sources out of order',
    file: SOURCES,
    at: ['sources', 0, 'id'],
    value: 'zzz',
    key: 'sources',
    message: '"rescue-board" stands too late',
  },
  {
    rule: 'a misspelled key of a file',
    file: POST,
    at: ['sense'],
    value: [],
    key: 'sense',
    message: 'No such key',
  },
  {
    rule: 'a misspelled key of the sources file',
    file: SOURCES,
    at: ['source'],
    value: [],
    key: 'source',
    message: 'No such key',
  },
];

export const SOURCE_ROWS: readonly Row[] = [
  sourceRow('a source id with capitals', 'id', 'Post-Office', 'small letters, digits and hyphens'),
  sourceRow('a source without a title', 'title', undefined, PLAIN_TEXT),
  sourceRow('a source with an empty publisher', 'publisher', '', PLAIN_TEXT),
  sourceRow('a year that is a text', 'year', '2020', 'This must be a year, or null'),
  sourceRow('a year that is missing', 'year', undefined, 'This must be a year, or null'),
  sourceRow('a year that is a fraction', 'year', 2020.5, 'This must be a year, or null'),
  sourceRow('a year long ago', 'year', 1800, 'This must be a year, or null'),
  sourceRow('a year far ahead', 'year', 2200, 'This must be a year, or null'),
  sourceRow('an http address', 'address', 'http://post.example', 'This text must be an https address.'),
  sourceRow('an address without a host', 'address', 'https://', 'This text must be an https address.'),
  sourceRow('an address with a blank', 'address', 'https://post.example/a b', 'an https address'),
  sourceRow('an unknown kind of source', 'kind', 'blog', 'This must be one of: authority, reference, other.'),
  sourceRow('a misspelled key of a source', 'adress', 'x', 'No such key is known here'),
  {
    rule: 'a source twice',
    file: SOURCES,
    at: ['sources', 0, 'id'],
    value: 'rescue-board',
    key: 'sources[1].id',
    message: 'The source "rescue-board" stands here twice.',
  },
];

export const SENSE_ROWS: readonly Row[] = [
  senseRow('a sense without an id', 'id', undefined, PLAIN_TEXT),
  senseRow('a sense id with a blank', 'id', 'ems services', 'small letters, digits and hyphens'),
  senseRow('a sense id with two hyphens in a row', 'id', 'ems--services', 'small letters, digits'),
  senseRow('a short form of one letter', 'shortForm', 'E', 'a short form of 2 to 20 letters'),
  senseRow('a short form with a blank', 'shortForm', 'E M', 'a short form of 2 to 20 letters'),
  senseRow('a short form of 21 letters', 'shortForm', 'E'.repeat(21), 'a short form of 2 to 20 letters'),
  senseRow('a sense without a long form', 'longForm', undefined, PLAIN_TEXT),
  senseRow('a long form that is a number', 'longForm', 4, PLAIN_TEXT),
  senseRow('a long form with a blank at its end', 'longForm', 'Express Mail ', 'begins or ends with a blank'),
  senseRow('an empty summary', 'summary', '', PLAIN_TEXT),
  senseRow('a summary of 141 characters', 'summary', 'x'.repeat(141), 'has 141 characters; at most 140'),
  senseRow('a definition of 401 characters', 'definition', 'x'.repeat(401), 'at most 400 are allowed'),
  senseRow('variants that are a text', 'variants', 'E.M.S.', TEXTS),
  senseRow('an empty variant', 'variants', [''], TEXTS),
  senseRow('a variant that is a number', 'variants', [1], TEXTS),
  senseRow('a long form twice', 'otherLongForms', ['a b', 'a b'], 'The same text stands here twice.'),
  senseRow('former names that are null', 'formerNames', {}, TEXTS),
  senseRow('an unknown kind', 'kind', 'thing', 'This must be one of: body part, condition,'),
  senseRow('an unknown region', 'region', 'Mars', 'This must be one of: Canada,'),
  senseRow('an unknown usage', 'usage', 'often', 'This must be one of: common, occasional, rare.'),
  senseRow('a date in another order', 'reviewed', '23-11-2026', 'This must be a day such as "2026-11-23".'),
  senseRow('a day no calendar has', 'reviewed', '2026-02-30', 'This must be a day such as'),
  senseRow('a thirteenth month', 'reviewed', '2026-13-01', 'This must be a day such as'),
  senseRow('a date that is missing', 'reviewed', undefined, 'This must be a day such as'),
  senseRow('an unknown source', 'sources', ['nobody'], 'No source in sources.json has the id "nobody".'),
  senseRow('a reviewed sense without a source', 'sources', [], 'cannot count as reviewed', 'reviewed'),
  senseRow('a sense related to itself', 'related', ['EMS'], 'A sense is not related to itself.'),
  senseRow('a relation to nobody', 'related', ['XYZ'], 'No entry has the short form "XYZ".'),
  senseRow('a misspelled key of a sense', 'defnition', 'x', 'No such key is known here; is it misspelled?'),
  senseRow('a variant that is another short form', 'variants', ['EMT'], 'belongs to the short form'),
  senseRow(
    'a sense id of another file',
    'id',
    'emt-emergency-medical-technician',
    'The sense "emt-emergency-medical-technician" is defined twice.',
  ),
];

export const COMPARISON_ROWS: readonly Row[] = [
  comparisonRow('another name than its file’s', ['id'], 'other', 'stands in the file of its own name'),
  comparisonRow('an id with capitals', ['id'], 'EMS', 'small letters, digits and hyphens'),
  comparisonRow('no title', ['title'], undefined, PLAIN_TEXT),
  comparisonRow('a bottom line too long', ['bottomLine'], 'x'.repeat(201), 'at most 200 are allowed'),
  comparisonRow('an unknown region', ['region'], 'Mars', 'This must be one of:'),
  comparisonRow('no day of review', ['reviewed'], null, 'This must be a day such as'),
  comparisonRow('one term', ['terms'], [valueAt(COMPARISON, ['terms', 0])], 'two to four terms'),
  comparisonRow('five terms', ['terms'], [1, 2, 3, 4, 5], 'two to four terms'),
  comparisonRow('terms that are no list', ['terms'], null, 'This must be a list.'),
  comparisonRow('two terms of one id', ['terms', 1, 'id'], 'ems', 'Two terms have the same id.', 'terms'),
  comparisonRow('a term of an unknown sense', ['terms', 0, 'sense'], 'nope', 'No sense has the id "nope".'),
  comparisonRow('a term without a label', ['terms', 0, 'label'], '', PLAIN_TEXT),
  comparisonRow('a misspelled key of a term', ['terms', 0, 'lable'], 'x', 'No such key'),
  comparisonRow('a term id with a blank', ['terms', 0, 'id'], 'e ms', 'small letters, digits and hyphens'),
  comparisonRow('no aspect', ['aspects'], [], 'A comparison has at least one aspect.'),
  comparisonRow(
    'two aspects of one id',
    ['aspects'],
    [valueAt(COMPARISON, ['aspects', 0]), valueAt(COMPARISON, ['aspects', 0])],
    'Two aspects have the same id.',
  ),
  comparisonRow('an aspect without a label', ['aspects', 0, 'label'], undefined, PLAIN_TEXT),
  comparisonRow('an aspect id with capitals', ['aspects', 0, 'id'], 'What', 'small letters'),
  comparisonRow('a misspelled key of an aspect', ['aspects', 0, 'cell'], {}, 'No such key'),
  comparisonRow('cells that are a list', ['aspects', 0, 'cells'], [], NAMED_KEYS),
  comparisonRow(
    'a term without its cell',
    ['aspects', 0, 'cells', 'ems'],
    undefined,
    'The term "ems" has no cell here.',
    'aspects[0].cells',
  ),
  comparisonRow(
    'a cell of an unknown term',
    ['aspects', 0, 'cells', 'emr'],
    { missing: 'x' },
    'The comparison has no term "emr".',
  ),
  comparisonRow('a cell that is a text', ['aspects', 0, 'cells', 'ems'], 'A system.', NAMED_KEYS),
  comparisonRow('a cell without a text', ['aspects', 0, 'cells', 'ems', 'text'], '', PLAIN_TEXT),
  comparisonRow(
    'a cell without sources',
    ['aspects', 0, 'cells', 'ems', 'sources'],
    [],
    'A cell names its sources; where there is none, say why in "missing".',
  ),
  comparisonRow(
    'a cell of an unknown source',
    ['aspects', 0, 'cells', 'ems', 'sources'],
    ['rescue-board', 'nobody'],
    'No source in sources.json has the id "nobody".',
  ),
  comparisonRow(
    'a cell with an empty reason',
    ['aspects', 0, 'cells', 'technician', 'missing'],
    '',
    PLAIN_TEXT,
  ),
  comparisonRow(
    'a cell with both a text and a reason',
    ['aspects', 0, 'cells', 'technician', 'text'],
    'A person.',
    'No such key',
  ),
  comparisonRow('a misspelled key of a cell', ['aspects', 0, 'cells', 'ems', 'txt'], 'x', 'No such key'),
  comparisonRow('a misspelled key', ['subtitle'], 'x', 'No such key'),
];

function sourceRow(rule: string, name: string, value: unknown, message: string): Row {
  const at = ['sources', 0, name];
  return { rule, file: SOURCES, at, value, key: `sources[0].${name}`, message };
}

function senseRow(rule: string, name: string, value: unknown, message: string, key = name): Row {
  const at = ['senses', 0, name];
  return { rule, file: POST, at, value, key: `senses[0].${key}`, message };
}

function comparisonRow(rule: string, at: Path, value: unknown, message: string, key = keyOf(at)): Row {
  return { rule: `a comparison with ${rule}`, file: COMPARISON, at, value, key, message };
}

function keyOf(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .slice(1);
}
