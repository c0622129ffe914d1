import type { Reader } from './reader.ts';
import type { Source } from './types.ts';
import { SOURCE_KINDS } from './vocabulary.ts';

/** Reads one item of "sources.json". */
export function parseSource(reader: Reader): Source {
  const source: Source = {
    id: reader.text('id', ID),
    title: reader.text('title'),
    publisher: reader.text('publisher'),
    year: reader.yearOrNull('year'),
    address: reader.text('address', HTTPS),
    kind: reader.oneOf('kind', SOURCE_KINDS),
  };
  reader.refuseUnknownKeys();
  return source;
}

/** Reads a list of source ids into the sources they name. */
export function resolveSources(reader: Reader, known: ReadonlyMap<string, Source>): Source[] {
  return reader.texts('sources').flatMap((id) => {
    const source = known.get(id);
    if (!source) reader.problem(`No source in sources.json has the id "${id}".`, 'sources');
    return source ? [source] : [];
  });
}

export const ID = {
  pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  patternName: 'in small letters, digits and hyphens',
};

export const HTTPS = { pattern: /^https:\/\/[^\s/]+\.[^\s/]+(\/\S*)?$/, patternName: 'an https address' };
