import { afterEach, describe, expect, it, vi } from 'vitest';
import { asObject, createTeller, readJsonLines, textAt } from '../../../bench/evaluate/json-lines.ts';
import { useFiles } from './temporary-files.ts';

const write = useFiles();

async function allOf<T>(rows: AsyncGenerator<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

/** The ids of the rows of a file that holds some text. */
const idsIn = (file: string): Promise<string[]> =>
  allOf(readJsonLines(file, (value) => textAt(asObject(value), 'id')));

describe('a file of one object a line', () => {
  it.each([
    ['one line', '{"id":"a"}', ['a']],
    ['several lines', '{"id":"a"}\n{"id":"b"}\n', ['a', 'b']],
    ['lines as Windows ends them', '{"id":"a"}\r\n{"id":"b"}\r\n', ['a', 'b']],
    ['blank lines', '\n{"id":"a"}\n \t\n\n{"id":"b"}\n\n', ['a', 'b']],
    ['nothing but blank lines', '\n\n', []],
    ['letters of any script', '{"id":"救急 é"}', ['救急 é']],
  ])('with %s is read in order', async (_name, text, ids) => {
    expect(await idsIn(write('rows.jsonl', text))).toEqual(ids);
  });

  it.each([
    ['broken JSON', '{"id":"a"}\n{"id":\n', 2, /JSON/],
    ['broken JSON behind blank lines, which count', '\n\n{"id":"a"}\n\nno\n', 5, /JSON/],
    ['a list', '{"id":"a"}\n[]\n', 2, /not a JSON object/],
    ['null', 'null', 1, /not a JSON object/],
    ['a missing text', '{"id":"a"}\n{"id":"b"}\n{"name":"c"}', 3, /"id" must be a text/],
    ['a number for a text', '{"id":1}', 1, /"id" must be a text/],
  ])('with %s is refused with file and line', async (_name, text, line, message) => {
    const file = write('bad.jsonl', text);
    const error: Error = await idsIn(file).then(
      () => new Error('Nothing was wrong.'),
      (thrown) => thrown,
    );
    expect(error.message).toContain(`${file}, line ${line}: `);
    expect(error.message).toMatch(message);
  });

  it('hands out what stands before a wrong line', async () => {
    const rows = readJsonLines(write('late.jsonl', '{"id":"a"}\nno\n'), asObject);
    expect((await rows.next()).value).toEqual({ id: 'a' });
    await expect(rows.next()).rejects.toThrow('line 2');
  });

  it('that is empty is refused by its name', async () => {
    const file = write('empty.jsonl', '');
    await expect(idsIn(file)).rejects.toThrow(`${file} is empty.`);
  });

  it('that is not there is refused', async () => {
    await expect(idsIn('/nowhere/at/all.jsonl')).rejects.toThrow('/nowhere/at/all.jsonl');
  });
});

describe('the teller of progress', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('says something from time to time, however often it is asked to', () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let time = 0;
    const tell = createTeller(() => time);
    for (time = 0; time <= 6500; time += 100) tell(`at ${time}`);
    expect(said.mock.calls.flat()).toEqual(['at 2000', 'at 4000', 'at 6000']);
  });
});
