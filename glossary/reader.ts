import type { ProseForm, StyleRules } from './style-rules.ts';
import type { IsoDate, Problem } from './types.ts';

/**
 * Reads the keys of one unknown value and notes what is wrong with each. A key
 * that is missing or wrong yields a harmless stand-in, so that one pass reports
 * every problem of a file; whoever reads must look at `problems` before using
 * the result.
 */
export type Reader = {
  text(key: string, rule?: TextRule): string;
  /** A text that readers are shown, and so one that keeps the rules of style. */
  prose(key: string, form: ProseForm, rule?: TextRule): string;
  proseOrNull(key: string, form: ProseForm, rule?: TextRule): string | null;
  /** A list of texts; a key left out is an empty one. */
  texts(key: string): string[];
  /** True or false. */
  flag(key: string): boolean;
  /** A number that is neither infinite nor NaN. */
  number(key: string): number;
  /** A list of allowed words; a key left out is an empty one. */
  someOf<T extends string>(key: string, allowed: readonly T[]): T[];
  oneOf<T extends string>(key: string, allowed: readonly T[]): T;
  yearOrNull(key: string): number | null;
  date(key: string): IsoDate;
  dateOrNull(key: string): IsoDate | null;
  list(key: string): Reader[];
  /** The reader of an object that may be left out; null where it is. */
  optional(key: string): Reader | null;
  /** The reader of a nested object, keyed by its own free names. */
  members(key: string): Map<string, Reader>;
  has(key: string): boolean;
  /** The rules of style; null where they are not looked at. */
  readonly style: StyleRules | null;
  /** From here on, in what is inside too, no rules of style are looked at: they are those of US English. */
  dropStyle(): void;
  /** Notes a problem at a key of this value, or at the value itself. */
  problem(message: string, key?: string): void;
  /** Notes every key that no call above asked for. Call it last. */
  refuseUnknownKeys(): void;
};

/** The years a source can be of. */
export const YEARS = { least: 1801, most: 2199 };

/** A day as it is written; whether the calendar has it is another question. */
export const DAY = /^\d{4}-\d{2}-\d{2}$/;

export type TextRule = { most?: number; pattern?: RegExp; patternName?: string };

/** Where a value stands, where its problems go, and the rules of style it is held to. */
type Place = { file: string; path: string; problems: Problem[]; style?: StyleRules | null };

type Note = (message: string) => void;

export function createReader(value: unknown, place: Place): Reader {
  let { style = null } = place;
  const isObject = isRecord(value);
  const record = isObject ? value : {};
  const asked = new Set<string>();
  const problem = (message: string, key?: string): void => {
    place.problems.push({ file: place.file, key: joinPath(place.path, key), message });
  };
  if (!isObject) problem(NO_OBJECT);
  const take = (key: string): unknown => {
    asked.add(key);
    return Object.hasOwn(record, key) ? record[key] : undefined;
  };
  const noteAt =
    (key: string): Note =>
    (message) =>
      problem(message, key);
  const child = (inner: unknown, key: string): Reader =>
    createReader(inner, { ...place, style, path: joinPath(place.path, key) });

  const reader: Reader = {
    text: (key, rule = {}) => readText(take(key), rule, noteAt(key)),
    prose(key, form, rule = {}) {
      const text = reader.text(key, rule);
      for (const message of style?.prose(text, form) ?? []) problem(message, key);
      return text;
    },
    proseOrNull: (key, form, rule = {}) => (take(key) === null ? null : reader.prose(key, form, rule)),
    flag: (key) => readFlag(take(key), noteAt(key)),
    number: (key) => readNumber(take(key), noteAt(key)),
    someOf(key, allowed) {
      return reader.texts(key).flatMap((item) => {
        const found = allowed.find((word) => word === item);
        if (found === undefined) problem(`"${item}" is none of: ${allowed.join(', ')}.`, key);
        return found ?? [];
      });
    },
    texts: (key) => readTexts(take(key), noteAt(key)),
    oneOf(key, allowed) {
      const inner = take(key);
      const found = allowed.find((item) => item === inner);
      if (found === undefined) problem(`This must be one of: ${allowed.join(', ')}.`, key);
      return found ?? (allowed[0] as (typeof allowed)[number]);
    },
    yearOrNull: (key) => readYear(take(key), noteAt(key)),
    date: (key) => readDate(take(key), noteAt(key)),
    dateOrNull: (key) => (take(key) === null ? null : reader.date(key)),
    list(key) {
      const inner = take(key);
      if (Array.isArray(inner)) return inner.map((item, index) => child(item, `${key}[${index}]`));
      problem('This must be a list.', key);
      return [];
    },
    optional(key) {
      const inner = take(key);
      return inner === undefined ? null : child(inner, key);
    },
    members(key) {
      const inner = take(key);
      if (!isRecord(inner)) problem(NO_OBJECT, key);
      const items = isRecord(inner) ? Object.entries(inner) : [];
      return new Map(items.map(([name, item]) => [name, child(item, `${key}.${name}`)]));
    },
    has: (key) => Object.hasOwn(record, key),
    get style() {
      return style;
    },
    dropStyle() {
      style = null;
    },
    problem,
    refuseUnknownKeys() {
      for (const key of Object.keys(record)) {
        if (!asked.has(key)) problem('No such key is known here; is it misspelled?', key);
      }
    },
  };
  return reader;
}

const NO_OBJECT = 'This must be an object with named keys.';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readFlag(value: unknown, problem: Note): boolean {
  if (typeof value !== 'boolean') problem('This must be true or false.');
  return value === true;
}

function readNumber(value: unknown, problem: Note): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  problem('This must be a number.');
  return 0;
}

function readTexts(value: unknown, problem: Note): string[] {
  const list = value ?? [];
  if (Array.isArray(list) && list.every((item) => typeof item === 'string' && item !== '')) {
    if (new Set(list).size < list.length) problem('The same text stands here twice.');
    return list;
  }
  problem('This must be a list of texts, none of them empty.');
  return [];
}

function readYear(value: unknown, problem: Note): number | null {
  if (value === null) return null;
  const isYear = typeof value === 'number' && Number.isInteger(value);
  if (isYear && value >= YEARS.least && value <= YEARS.most) return value;
  problem('This must be a year, or null for a page without a date.');
  return null;
}

function readText(value: unknown, rule: TextRule, problem: Note): string {
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

function readDate(value: unknown, problem: Note): IsoDate {
  const valid = typeof value === 'string' && DAY.test(value) && isRealDay(value);
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
