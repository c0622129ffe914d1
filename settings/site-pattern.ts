import { LOCAL_FILES } from './site-rules.ts';

/** The most characters of a pattern: every page reads all rules. */
export const LONGEST_PATTERN = 1000;

/** Why a text names no site. */
export type PatternProblem =
  | 'too-long'
  | 'not-a-site'
  /** A domain is meant with all its pages: no single one can be named with it. */
  | 'domain-with-path';

export type ReadPattern = { ok: true; pattern: string } | { ok: false; problem: PatternProblem };

/**
 * Reads a pattern of a site rule as a person writes or pastes it: "https://WWW.Example.org/#top" is
 * "www.example.org". What it returns, it returns again for itself.
 */
export function readPattern(text: string): ReadPattern {
  const given = text.trim();
  if (given.length > LONGEST_PATTERN) return { ok: false, problem: 'too-long' };
  const read = given.startsWith('*.') ? readDomain(given.slice(2)) : readSite(given);
  // Letters of other alphabets grow as they are written in the way of addresses.
  return read.ok && read.pattern.length > LONGEST_PATTERN ? { ok: false, problem: 'too-long' } : read;
}

const NOT_A_SITE: ReadPattern = { ok: false, problem: 'not-a-site' };
const SCHEME = /^([a-z][a-z\d+.-]*):\/\//i;
const LOCAL = new RegExp(`^${LOCAL_FILES}(?=/|$)`, 'i');

function readDomain(given: string): ReadPattern {
  const url = SCHEME.test(given) ? null : webAddress(`https://${given}`);
  if (url === null) return NOT_A_SITE;
  if (url.pathname !== '/' || url.search !== '') return { ok: false, problem: 'domain-with-path' };
  return { ok: true, pattern: `*.${url.hostname}` };
}

function readSite(given: string): ReadPattern {
  if (LOCAL.test(given)) return readLocal(given.slice(LOCAL_FILES.length));
  const scheme = SCHEME.exec(given)?.[1]?.toLowerCase();
  if (scheme === 'file') return readLocal(given.slice('file://'.length));
  const url = webAddress(scheme === undefined ? `https://${given}` : given);
  if (url === null) return NOT_A_SITE;
  // Without a scheme, either may be meant: pages of both have no port in their host then.
  const host = scheme === undefined && url.port === '80' ? url.hostname : url.host;
  const path = url.pathname + url.search;
  // An address copied from the browser ends with a slash though the whole site is meant.
  const isWholeSite = path === '/' && (scheme !== undefined || !/[/\\?]/.test(given));
  return { ok: true, pattern: isWholeSite ? host : host + path };
}

function readLocal(path: string): ReadPattern {
  if (path === '') return { ok: true, pattern: LOCAL_FILES };
  const address = path.startsWith('/') ? `file://${path}` : '';
  if (!URL.canParse(address)) return NOT_A_SITE;
  const { pathname, search } = new URL(address);
  return { ok: true, pattern: LOCAL_FILES + pathname + search };
}

/** The address of a page of the web; null where it is none. */
function webAddress(address: string): URL | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  // Browsers let through more than any host has, a star or what they make of a space.
  return isWeb && url.username === '' && /^[\w.:[\]-]+$/.test(url.host) ? url : null;
}
