import type { Path } from './files-fixture.ts';

export const SOURCES = 'sources.json';
export const CARE = 'senses/emergency-care.json';
export const POST = 'senses/post.json';
export const COMPARISON = 'comparisons/ems-and-emt.json';
export const CUES = 'cues/post.json';
export const RULES = 'spelling-rules.json';

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

export const TEXTS = 'This must be a list of texts, none of them empty.';
export const NAMED_KEYS = 'This must be an object with named keys.';

export const FILE_ROWS: readonly Row[] = [
  { rule: 'a file that is null', file: POST, value: null, key: '', message: NAMED_KEYS },
  { rule: 'a file that is a list', file: POST, value: [], key: '', message: NAMED_KEYS },
  { rule: 'a file that is a text', file: COMPARISON, value: 'x', key: '', message: NAMED_KEYS },
  { rule: 'no sources file', file: SOURCES, value: undefined, key: '', message: NAMED_KEYS },
  { rule: 'an unknown file', file: 'notes.json', value: {}, key: '', message: 'No glossary file has this' },
  {
    rule: 'a file in a folder too deep',
    file: 'senses/post/us/stamps.json',
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
    message: 'stand in the file or folder of its name',
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
  sourceRow(
    'the address of another source',
    'address',
    'https://board.example/',
    'This is the address of the source "post-office", too.',
    1,
  ),
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

export const CUE_ROWS: readonly Row[] = [
  cueRow('cues of another field', 'field', 'law', 'stand in the file of its name'),
  cueRow('a cue with punctuation', 'cues', ['express', 'letter!'], 'without punctuation'),
  cueRow(
    'a cue among both lists',
    'cues',
    ['express', 'postage stamp'],
    'stands among the strong cues already',
  ),
  cueRow('a cue of one letter', 'cues', ['c'], '"c" is one letter, which is met on any page.'),
  cueRow('a cue that is met anywhere', 'strongCues', ['with'], '"with" is met on any page'),
  cueRow('cues out of order', 'cues', ['letter', 'express'], '"express" stands too late'),
  cueRow('strong cues out of order', 'strongCues', ['stamp', 'parcel'], '"parcel" stands too late'),
  cueRow('one list of cues', 'cues', undefined, 'A field has both lists of cues.'),
  cueRow('a misspelled key of cues', 'cue', [], 'No such key'),
];

export const RULE_ROWS: readonly Row[] = [
  ruleRow('the rules of no entry', 'shortForm', 'ELS', 'No entry has the short form "ELS".'),
  ruleRow('a rule that is a text', 'plural', 'no', 'This must be true or false.'),
  ruleRow('a rule that is missing', 'wordLike', undefined, 'This must be true or false.'),
  ruleRow('a misspelled rule', 'wordlike', true, 'No such key'),
  {
    rule: 'rules out of order',
    file: RULES,
    at: ['shortForms'],
    value: ['EMT', 'EMS'].map((shortForm) => ({ shortForm, wordLike: true, plural: true })),
    key: 'shortForms[1]',
    message: '"EMS" stands too late or twice',
  },
];

function sourceRow(rule: string, name: string, value: unknown, message: string, reportedAt = 0): Row {
  const at = ['sources', 0, name];
  return { rule, file: SOURCES, at, value, key: `sources[${reportedAt}].${name}`, message };
}

function cueRow(rule: string, name: string, value: unknown, message: string): Row {
  return { rule, file: CUES, at: [name], value, key: name, message };
}

function ruleRow(rule: string, name: string, value: unknown, message: string): Row {
  return {
    rule,
    file: RULES,
    at: ['shortForms', 0, name],
    value,
    key: `shortForms[0].${name}`,
    message,
  };
}
