import { DEFAULT_SETTINGS, DWELL_LEAST, DWELL_MOST, type Settings } from './settings.ts';
import { type SiteRule, sorted } from './site-rules.ts';

/** Reads one setting; undefined where what is stored is none. */
type Read<Value> = (stored: unknown) => Value | undefined;

const READ: { readonly [Name in keyof Settings]: Read<Settings[Name]> } = {
  isOnByDefault: readFlag,
  siteRules: readListOf(readRule),
  marking: readOneOf('all', 'section', 'page'),
  look: readOneOf('dotted', 'solid', 'tint', 'none'),
  opening: readOneOf('hover', 'key', 'click'),
  holdKey: readOneOf('Alt', 'Control', 'Shift'),
  dwell: readDwell,
  // An update may take a field away: what hides nothing does no harm.
  hiddenFields: readListOf(readText) as Read<Settings['hiddenFields']>,
  marksPageForms: readFlag,
  readsCode: readFlag,
  mutedForms: readListOf(readText),
  chosenSenses: readListOf(readChosen),
  textSize: readOneOf('normal', 'large', 'larger'),
  language: readOneOf('browser', 'en', 'es'),
};

const NAMES = Object.keys(READ) as (keyof Settings)[];

/** Reads stored settings of this version or any before; what is missing or broken falls back to the default. */
export function readSettings(stored: unknown): Settings {
  const found = isRecord(stored) ? withoutOffSites(stored) : {};
  const read = Object.fromEntries(
    NAMES.map((name) => [
      name,
      (Object.hasOwn(found, name) ? READ[name](found[name]) : undefined) ?? DEFAULT_SETTINGS[name],
    ]),
  );
  return read as Settings;
}

/** What is to be stored of settings: what differs from the default, which may change with an update. */
export function storedSettings(settings: Settings): Partial<Settings> {
  return Object.fromEntries(
    NAMES.filter((name) => JSON.stringify(settings[name]) !== JSON.stringify(DEFAULT_SETTINGS[name])).map(
      (name) => [name, settings[name]],
    ),
  );
}

type Stored = Readonly<Record<string, unknown>>;

/** The first version knew hosts that are off, and nothing else of sites. */
function withoutOffSites(stored: Stored): Stored {
  if (!Array.isArray(stored['offSites']) || 'siteRules' in stored) return stored;
  const rules = stored['offSites'].flatMap((pattern) => readRule({ pattern, on: false }) ?? []);
  return { ...stored, siteRules: sorted(rules) };
}

function isRecord(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readFlag(stored: unknown): boolean | undefined {
  return typeof stored === 'boolean' ? stored : undefined;
}

function readText(stored: unknown): string | undefined {
  return typeof stored === 'string' && stored !== '' ? stored : undefined;
}

function readOneOf<Value extends string>(...values: readonly Value[]): Read<Value> {
  return (stored) => values.find((value) => value === stored);
}

function readDwell(stored: unknown): number | undefined {
  return typeof stored === 'number' && stored >= DWELL_LEAST && stored <= DWELL_MOST ? stored : undefined;
}

function readRule(stored: unknown): SiteRule | undefined {
  if (!isRecord(stored)) return undefined;
  const { pattern, on } = stored;
  return readText(pattern) !== undefined && typeof on === 'boolean'
    ? { pattern: String(pattern), on }
    : undefined;
}

function readChosen(stored: unknown): Settings['chosenSenses'][number] | undefined {
  if (!isRecord(stored)) return undefined;
  const [host, shortForm, senseId] = [stored['host'], stored['shortForm'], stored['senseId']].map(readText);
  return host && shortForm && senseId ? { host, shortForm, senseId } : undefined;
}

/** A broken item does not take the others along. */
function readListOf<Item>(read: Read<Item>): Read<readonly Item[]> {
  return (stored) => (Array.isArray(stored) ? stored.flatMap((item) => read(item) ?? []) : undefined);
}
