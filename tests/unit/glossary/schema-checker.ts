import type { JsonSchema } from '../../../glossary/json-schema.ts';

/** Where a value breaks a schema: "senses[0].id: pattern". Knows the keywords of `JsonSchema`, no more. */
export function schemaErrors(value: unknown, schema: JsonSchema, root: JsonSchema = schema): string[] {
  return check(value, schema, { root, path: '' });
}

/** The schema that a reference leads to, or the schema itself. */
export function resolved(schema: JsonSchema, root: JsonSchema): JsonSchema {
  if (schema.$ref === undefined) return schema;
  const target = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
  if (!target) throw new Error(`The schema has no ${schema.$ref}.`);
  return resolved(target, root);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Place = { root: JsonSchema; path: string };

function check(value: unknown, schema: JsonSchema, place: Place): string[] {
  const own = resolved(schema, place.root);
  const wrong = [
    ...typeErrors(value, own),
    ...(typeof value === 'string' ? textErrors(value, own) : []),
    ...(typeof value === 'number' ? numberErrors(value, own) : []),
    ...(Array.isArray(value) ? listErrors(value, own) : []),
  ].map((keyword) => `${place.path}: ${keyword}`);
  return [...wrong, ...choiceErrors(value, own, place), ...innerErrors(value, own, place)];
}

function typeErrors(value: unknown, { type, enum: values }: JsonSchema): string[] {
  const types = typeof type === 'string' ? [type] : type;
  return [
    ...(types && !types.some((name) => isOfType(value, name)) ? ['type'] : []),
    ...(values && !values.includes(value) ? ['enum'] : []),
  ];
}

function isOfType(value: unknown, name: string): boolean {
  if (name === 'null') return value === null;
  if (name === 'array') return Array.isArray(value);
  if (name === 'object') return isRecord(value);
  if (name === 'integer') return Number.isInteger(value);
  // JSON cannot write an infinite number.
  if (name === 'number') return Number.isFinite(value);
  return typeof value === name;
}

function textErrors(value: string, { minLength = 0, maxLength = Infinity, pattern }: JsonSchema): string[] {
  return [
    ...(value.length < minLength ? ['minLength'] : []),
    ...(value.length > maxLength ? ['maxLength'] : []),
    ...(pattern !== undefined && !new RegExp(pattern, 'u').test(value) ? ['pattern'] : []),
  ];
}

function numberErrors(value: number, { minimum = -Infinity, maximum = Infinity }: JsonSchema): string[] {
  return value < minimum || value > maximum ? ['range'] : [];
}

function listErrors(value: readonly unknown[], schema: JsonSchema): string[] {
  const { minItems = 0, maxItems = Infinity, uniqueItems = false } = schema;
  return [
    ...(value.length < minItems ? ['minItems'] : []),
    ...(value.length > maxItems ? ['maxItems'] : []),
    ...(uniqueItems && new Set(value).size < value.length ? ['uniqueItems'] : []),
  ];
}

function choiceErrors(value: unknown, { oneOf }: JsonSchema, place: Place): string[] {
  if (!oneOf) return [];
  const fitting = oneOf.filter((choice) => check(value, choice, place).length === 0);
  return fitting.length === 1 ? [] : [`${place.path}: oneOf`];
}

function innerErrors(value: unknown, schema: JsonSchema, place: Place): string[] {
  const { items, properties = {}, required = [], additionalProperties = true } = schema;
  if (Array.isArray(value)) {
    if (!items) return [];
    return value.flatMap((item, at) => check(item, items, { ...place, path: `${place.path}[${at}]` }));
  }
  if (!isRecord(value)) return [];
  const missing = required.filter((key) => !Object.hasOwn(value, key));
  const inner = Object.entries(value).flatMap(([key, item]) => {
    const path = place.path === '' ? key : `${place.path}.${key}`;
    const known = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
    if (known === false) return [`${path}: additionalProperties`];
    return known === true || known === undefined ? [] : check(item, known, { ...place, path });
  });
  return [...missing.map((key) => `${place.path}.${key}: required`), ...inner];
}
