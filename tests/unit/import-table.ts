import type { ImportRule } from './imports.ts';

/*
 * The import table of docs/architecture.md. The import lines of the code are the diagram; `architecture.test.ts` holds
 * them to this table, and `architecture-document.test.ts` the document.
 */

/** The folders that a build is made of. */
export const FOLDERS = [
  'locales',
  'glossary',
  'matching',
  'page',
  'components',
  'settings',
  'messaging',
  'entrypoints',
] as const;

/** `entrypoints` has no rule: it wires everything together. */
export const RULES: Readonly<Record<Exclude<(typeof FOLDERS)[number], 'entrypoints'>, ImportRule>> = {
  locales: { all: ['locales'], types: ['glossary'] },
  glossary: { all: ['glossary'], types: [] },
  matching: { all: ['matching', 'glossary'], types: [] },
  page: { all: ['page', 'matching'], types: ['glossary', 'messaging'] },
  components: {
    all: ['components', 'preact'],
    types: ['glossary', 'matching', 'settings', 'messaging', 'locales'],
  },
  settings: {
    all: ['settings'],
    types: ['glossary', 'locales', 'matching', 'webextension-polyfill'],
  },
  messaging: {
    all: ['messaging'],
    types: ['glossary', 'matching', 'settings', 'webextension-polyfill'],
  },
};

/** What a single file may import beyond its folder's rule. */
export const FILE_RULES: Readonly<Record<string, readonly string[]>> = {
  'glossary/search.ts': ['minisearch'],
};
