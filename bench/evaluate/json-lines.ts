import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** How often progress is told, in milliseconds. */
const TELL_EVERY = 2000;

/** One row of a file, with where it stands. */
export type Row = { line: number; value: unknown };

/**
 * Reads a file of one JSON object a line; blank lines are passed over. Long
 * files tell on stderr how far they are.
 *
 * @param check turns a row into what is wanted, or throws an `Error` that says what is wrong with it.
 * @throws where the file cannot be read or a line is wrong: "FILE, line 3: …".
 */
export async function* readJsonLines<T>(file: string, check: (value: unknown) => T): AsyncGenerator<T> {
  const tell = createTeller();
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    line += 1;
    if (text.trim() === '') continue;
    try {
      yield check(JSON.parse(text));
    } catch (error) {
      throw new Error(`${file}, line ${line}: ${(error as Error).message}`, { cause: error });
    }
    tell(`${line.toLocaleString('en-US')} lines read …`);
  }
  if (line === 0) throw new Error(`${file} is empty.`);
}

/** Says something from time to time, however often it is asked to. */
export function createTeller(now: () => number = Date.now): (text: string) => void {
  let last = now();
  return (text) => {
    if (now() - last < TELL_EVERY) return;
    last = now();
    console.error(text);
  };
}

/** The value as an object, or a plain sentence about why it is none. */
export function asObject(value: unknown): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  throw new Error('This is not a JSON object.');
}

/** A text under a key of an object. */
export function textAt(record: Record<string, unknown>, key: string): string {
  const value = record[key];
  if (typeof value !== 'string') throw new Error(`"${key}" must be a text.`);
  return value;
}
