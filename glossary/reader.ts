import type { IsoDate, Problem } from './types.ts';

/**
 * Reads the keys of one unknown value and notes what is wrong with each. A key
 * that is missing or wrong yields a harmless stand-in, so that one pass reports
 * every problem of a file; whoever reads must look at `problems` before using
 * the result.
 */
export type Reader = {
  text(key: string, rule?: TextRule): string;
  texts(key: string): string[];
  oneOf<T extends string>(key: string, allowed: readonly T[]): T;
  yearOrNull(key: string): number | null;
  date(key: string): IsoDate;
  dateOrNull(key: string): IsoDate | null;
  list(key: string): Reader[];
  /** The reader of a nested object, keyed by its own free names. */
  members(key: string): Map<string, Reader>;
  has(key: string): boolean;
  /** Notes a problem at a key of this value, or at the value itself. */
  problem(message: string, key?: string): void;
  /** Notes every key that no call above asked for. Call it last. */
  refuseUnknownKeys(): void;
};

export type TextRule = { most?: number; pattern?: RegExp; patternName?: string };

/** Where a value stands, and where its problems go. */
type Place = { file: string; path: string; problems: Problem[] };

export function createReader(value: unknown, place: Place): Reader {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const record = isObject ? (value as Record<string, unknown>) : {};
  const asked = new Set<string>();
  const problem = (message: string, key?: string): void => {
    place.problems.push({ file: place.file, key: joinPath(place.path, key), message });
  };
  if (!isObject) problem('This must be an object with named keys.');
  const take = (key: string): unknown => {
    asked.add(key);
    return Object.hasOwn(record, key) ? record[key] : undefined;
  };
  const child = (inner: unknown, key: string): Reader =>
    createReader(inner, { ...place, path: joinPath(place.path, key) });

  const reader: Reader = {
    text: (key, rule = {}) => readText(take(key), rule, (message) => problem(message, key)),
    texts(key) {
      const inner = take(key) ?? [];
      if (Array.isArray(inner) && inner.every((item) => typeof item === 'string' && item !== '')) {
        if (new Set(inner).size < inner.length) problem('The same text stands here twice.', key);
        return inner;
      }
      problem('This must be a list of texts, none of them empty.', key);
      return [];
    },
    oneOf(key, allowed) {
      const inner = take(key);
      const found = allowed.find((item) => item === inner);
      if (found === undefined) problem(`This must be one of: ${allowed.join(', ')}.`, key);
      return found ?? (allowed[0] as (typeof allowed)[number]);
    },
    yearOrNull(key) {
      const inner = take(key);
      if (inner === null) return null;
      if (typeof inner === 'number' && Number.isInteger(inner) && inner > 1800 && inner < 2200) return inner;
      problem('This must be a year, or null for a page without a date.', key);
      return null;
    },
    date: (key) => readDate(take(key), (message) => problem(message, key)),
    dateOrNull(key) {
      const inner = take(key);
      return inner === null ? null : readDate(inner, (message) => problem(message, key));
    },
    list(key) {
      const inner = take(key);
      if (Array.isArray(inner)) return inner.map((item, index) => child(item, `${key}[${index}]`));
      problem('This must be a list.', key);
      return [];
    },
    members(key) {
      const inner = take(key);
      if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) {
        problem('This must be an object with named keys.', key);
        return new Map();
      }
      return new Map(Object.entries(inner).map(([name, item]) => [name, child(item, `${key}.${name}`)]));
    },
    has: (key) => Object.hasOwn(record, key),
    problem,
    refuseUnknownKeys() {
      for (const key of Object.keys(record)) {
        if (!asked.has(key)) problem('No such key is known here; is it misspelled?', key);
      }
    },
  };
  return reader;
}

function readText(value: unknown, rule: TextRule, problem: (message: string) => void): string {
  if (typeof value !== 'string' || value === '') {
    problem('This must be a text, not empty.');
    return '';
  }
  if (value !== value.trim()) problem('This text begins or ends with a blank.');
  if (rule.most !== undefined && value.length > rule.most) {
    problem(`This text has ${value.length} characters; at most ${rule.most} are allowed.`);
  }
  if (rule.pattern && !rule.pattern.test(value)) {
    problem(`This text must be ${rule.patternName ?? String(rule.pattern)}.`);
  }
  return value;
}

function readDate(value: unknown, problem: (message: string) => void): IsoDate {
  const valid = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && isRealDay(value);
  if (!valid) problem('This must be a day such as "2026-11-23".');
  return valid ? value : '1970-01-01';
}

/** Whether the calendar has that day ("2026-02-30" parses as a date in March). */
function isRealDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function joinPath(path: string, key: string | undefined): string {
  if (key === undefined) return path;
  return path === '' ? key : `${path}.${key}`;
}
