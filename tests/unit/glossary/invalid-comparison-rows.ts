import { type Path, valueAt } from './files-fixture.ts';
import { COMPARISON, NAMED_KEYS, PLAIN_TEXT, type Row } from './invalid-rows.ts';

export const COMPARISON_ROWS: readonly Row[] = [
  comparisonRow('another name than its file’s', ['id'], 'other', 'stands in the file of its own name'),
  comparisonRow('an id with capitals', ['id'], 'EMS', 'small letters, digits and hyphens'),
  comparisonRow('no title', ['title'], undefined, PLAIN_TEXT),
  comparisonRow('a bottom line too long', ['bottomLine'], 'x'.repeat(201), 'at most 200 are allowed'),
  comparisonRow('a language in words', ['language'], 'Spanish', 'must be a language tag such as "en"'),
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
  figureRow('a figure that is a text', [], '150 hours', NAMED_KEYS),
  figureRow('a figure without a least', ['least'], undefined, 'This must be a number.'),
  figureRow('a figure that is a text of digits', ['most'], '190', 'This must be a number.'),
  figureRow('a figure without end', ['most'], Number.POSITIVE_INFINITY, 'This must be a number.'),
  figureRow('a figure whose least is more', ['least'], 191, 'This is more than "most".'),
  figureRow('a figure in an unknown unit', ['unit'], 'days', 'This must be one of: hours, weeks, months,'),
  figureRow('a misspelled key of a figure', ['max'], 190, 'No such key'),
  comparisonRow(
    'a figure beside no text',
    ['aspects', 0, 'cells', 'technician', 'figure'],
    { least: 1, most: 1, unit: 'count' },
    'A figure stands only beside the text that says it.',
  ),
  comparisonRow('a title with a period', ['title'], 'EMS and EMT.', 'A heading ends without a period.'),
  comparisonRow('a label in small letters', ['aspects', 0, 'label'], 'what', 'begins with a capital'),
  comparisonRow('a bottom line of two sentences', ['bottomLine'], 'One. Two.', 'must be one sentence'),
  comparisonRow(
    'a dash between numbers',
    ['aspects', 1, 'cells', 'technician', 'text'],
    '150–190 hours',
    'Write "to" between numbers: "150 to 190", not "150–190".',
  ),
  comparisonRow(
    'a reason that is no sentence',
    ['aspects', 0, 'cells', 'technician', 'missing'],
    'no page',
    'A sentence ends with a period.',
  ),
];

function comparisonRow(rule: string, at: Path, value: unknown, message: string, key = keyOf(at)): Row {
  return { rule: `a comparison with ${rule}`, file: COMPARISON, at, value, key, message };
}

function figureRow(rule: string, at: Path, value: unknown, message: string): Row {
  return comparisonRow(rule, ['aspects', 1, 'cells', 'technician', 'figure', ...at], value, message);
}

function keyOf(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .slice(1);
}
