import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { glossarySchema } from '../../../glossary/json-schema.ts';
import { schemaErrors } from './schema-checker.ts';

const GUIDE = readFileSync(new URL('../../../docs/adding-an-entry.md', import.meta.url), 'utf8');
const SCHEMA = glossarySchema();
const EXAMPLES = [...GUIDE.matchAll(/^```json\n(.*?)^```$/gms)].map((match) => match[1] ?? '');

const KEYS = Object.values(SCHEMA.$defs ?? {})
  .flatMap((part) => part.oneOf ?? [part])
  .flatMap(({ properties }) => Object.keys(properties ?? {}));

/** Lists that a file holds at its top and that its name tells. */
const TOP_LISTS = ['senses', 'shortForms', 'field'];

describe('docs/adding-an-entry.md', () => {
  it.each([
    ['a source', 'source'],
    ['a sense', 'sense'],
    ['a spelling rule', 'spellingRule'],
    ['a comparison', 'comparison'],
    ['a ladder', 'ladder'],
  ])('shows %s as the schema has it', (_name, part) => {
    const fitting = EXAMPLES.filter((example) => {
      const errors = schemaErrors(JSON.parse(example), { $ref: `#/$defs/${part}` }, SCHEMA);
      return errors.length === 0;
    });
    expect(fitting).toHaveLength(1);
  });

  it('shows nothing else', () => {
    expect(EXAMPLES).toHaveLength(5);
  });

  it.each([...new Set(KEYS)].filter((key) => !TOP_LISTS.includes(key)))('explains the key %s', (key) => {
    expect(GUIDE).toContain(`\`${key}\``);
  });
});
