import { parseArgs } from 'node:util';

/** What `npm run glossary` was asked for. */
export type GlossaryOptions = {
  /** `text`: the report in words; `json`: its numbers; `schema`: the form of the files; `help`: the usage. */
  print: 'text' | 'json' | 'schema' | 'help';
  /** Long lists in full. */
  all: boolean;
};

export const USAGE = `npm run glossary                 checks the glossary and says what is in it
npm run glossary -- --all        the same, with every list in full
npm run -s glossary -- --json    the numbers, as one JSON object
npm run -s glossary -- --schema  the form of the data files, as a JSON Schema for editors

Where something is wrong, every problem is printed with its file and key, and the exit code is 1.
How to add an entry: docs/adding-an-entry.md`;

/** Reads the arguments; throws an error in plain words where one cannot be meant. */
export function readOptions(args: readonly string[]): GlossaryOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      all: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      schema: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return { print: 'help', all: false };
  if (values.json && values.schema) throw new Error('Either --json or --schema, not both.');
  if (values.schema) return { print: 'schema', all: false };
  return { print: values.json ? 'json' : 'text', all: values.all };
}
