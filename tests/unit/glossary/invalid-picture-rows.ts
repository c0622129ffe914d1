import type { Path } from './files-fixture.ts';
import { valueAt } from './files-fixture.ts';
import { COMPARISON, NAMED_KEYS, PLAIN_TEXT, type Row } from './invalid-rows.ts';

const RUNG = valueAt(COMPARISON, ['ladder', 'rungs', 0]);
const POST_SENSE = 'ems-express-mail-service';

export const PICTURE_ROWS: readonly Row[] = [
  row('a ladder that is a text', ['ladder'], 'four levels', NAMED_KEYS),
  row('a ladder without a label', ['ladder', 'label'], undefined, PLAIN_TEXT),
  row('a label of a ladder with a period', ['ladder', 'label'], 'What.', 'ends without a period'),
  row('a misspelled key of a ladder', ['ladder', 'steps'], [], 'No such key'),
  row('rungs that are no list', ['ladder', 'rungs'], {}, 'This must be a list.'),
  row('one rung', ['ladder', 'rungs'], [RUNG], 'There are 2 to 6 of these.'),
  row('a rung that stands twice', ['ladder', 'rungs'], [RUNG, RUNG], 'A sense stands in a picture once.'),
  row('a rung of no sense', ['ladder', 'rungs', 0, 'sense'], 'nope', 'No sense has the id "nope".'),
  row(
    'one rung alone that is compared',
    ['ladder', 'rungs', 0, 'sense'],
    POST_SENSE,
    'that the comparison has as terms',
    'ladder.rungs',
  ),
  row('a rung without a label', ['ladder', 'rungs', 0, 'label'], '', PLAIN_TEXT),
  row('a rung that adds nothing', ['ladder', 'rungs', 0, 'adds'], undefined, 'A rung says what it adds'),
  row('a rung without a source', ['ladder', 'rungs', 0, 'adds', 'sources'], [], 'has its sources'),
  row('a rung of no such source', ['ladder', 'rungs', 0, 'adds', 'sources'], ['nobody'], 'No source in'),
  row('a misspelled key of a rung', ['ladder', 'rungs', 0, 'add'], 'x', 'No such key'),
  row('a misspelled key of what it adds', ['ladder', 'rungs', 0, 'adds', 'txt'], 'x', 'No such key'),
  row('a dash between numbers on a rung', ['ladder', 'rungs', 0, 'adds', 'text'], '2–3', 'Write "to"'),
  row('a system of no sense', ['system', 'sense'], 'nope', 'No sense has the id "nope".'),
  row('a system that is not compared', ['system', 'sense'], POST_SENSE, 'that the comparison has as terms'),
  row('a system without a text', ['system', 'text'], undefined, PLAIN_TEXT),
  row('a system without a source', ['system', 'sources'], [], 'has its sources'),
  row('a system without a part', ['system', 'parts'], [], 'There are 1 to 6 of these.'),
  row('a misspelled key of a system', ['system', 'roles'], [], 'No such key'),
  row('a part without a label', ['system', 'parts', 0, 'label'], undefined, PLAIN_TEXT),
  row('a part without a source', ['system', 'parts', 0, 'sources'], [], 'has its sources'),
  row('a misspelled key of a part', ['system', 'parts', 0, 'role'], [], 'No such key'),
  row('roles that are no list', ['system', 'parts', 0, 'roles'], 'EMT', 'This must be a list.'),
  row('a part without roles', ['system', 'parts', 1, 'roles'], undefined, 'This must be a list.'),
  row('a role of no sense', ['system', 'parts', 0, 'roles', 0, 'sense'], 'nope', 'No sense has the id'),
  row('a misspelled key of a role', ['system', 'parts', 0, 'roles', 0, 'text'], 'x', 'No such key'),
  row(
    'no role that is compared',
    ['system', 'parts', 0, 'roles'],
    [],
    'that the comparison has as a term',
    'system.parts',
  ),
  row(
    'a system that is its own role',
    ['system', 'parts', 0, 'roles', 0, 'sense'],
    'ems-emergency-medical-services',
    'A sense stands in a picture once.',
    'system.parts',
  ),
];

function row(rule: string, at: Path, value: unknown, message: string, key = keyOf(at)): Row {
  return { rule: `a picture with ${rule}`, file: COMPARISON, at, value, key, message };
}

function keyOf(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .slice(1);
}
