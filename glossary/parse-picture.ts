import { resolveSources } from './parse-source.ts';
import type { Reader } from './reader.ts';
import type {
  Ladder,
  LanguageTag,
  PictureRole,
  Region,
  Sense,
  Source,
  SourcedText,
  System,
} from './types.ts';

/** How many rungs a ladder has. */
export const RUNGS = { least: 2, most: 6 };

/** How many parts a system has. */
export const PARTS = { least: 1, most: 6 };

type Context = {
  sources: ReadonlyMap<string, Source>;
  senses: ReadonlyMap<string, Sense>;
  /** These are of the comparison that the picture stands in. */
  language: LanguageTag;
  region: Region;
  termSenses: readonly string[];
};

/** Reads the ladder of a comparison. */
export function parseLadder(reader: Reader, context: Context): Ladder {
  const ladder: Ladder = {
    label: reader.prose('label', 'heading'),
    language: context.language,
    region: context.region,
    rungs: reader.list('rungs').map((item) => parseRung(item, context)),
  };
  refuseCount(reader, { key: 'rungs', count: ladder.rungs.length, ...RUNGS });
  refuseRepetition(reader, ladder.rungs, 'rungs');
  if (ladder.rungs.filter(({ senseId }) => context.termSenses.includes(senseId)).length < 2)
    reader.problem('At least two rungs are of senses that the comparison has as terms.', 'rungs');
  reader.refuseUnknownKeys();
  return ladder;
}

/** Reads the system of a comparison. */
export function parseSystem(reader: Reader, context: Context): System {
  const system: System = {
    ...parseRole(reader, context),
    ...parseSourcedText(reader, context),
    language: context.language,
    region: context.region,
    parts: reader.list('parts').map((item) => parsePart(item, context)),
  };
  const roles = system.parts.flatMap((part) => part.roles);
  refuseCount(reader, { key: 'parts', count: system.parts.length, ...PARTS });
  refuseRepetition(reader, [system, ...roles], 'parts');
  if (!context.termSenses.includes(system.senseId))
    reader.problem('The system is one of the senses that the comparison has as terms.', 'sense');
  if (!roles.some(({ senseId }) => context.termSenses.includes(senseId)))
    reader.problem('At least one role is of a sense that the comparison has as a term.', 'parts');
  reader.refuseUnknownKeys();
  return system;
}

function parseRung(reader: Reader, context: Context): Ladder['rungs'][number] {
  const role = parseRole(reader, context);
  const inner = reader.optional('adds');
  if (inner === null) reader.problem('A rung says what it adds, and who says so.', 'adds');
  const adds = inner ? parseSourcedText(inner, context) : { text: '', sources: [] };
  inner?.refuseUnknownKeys();
  reader.refuseUnknownKeys();
  return { ...role, adds };
}

function parsePart(reader: Reader, context: Context): System['parts'][number] {
  const part = {
    label: reader.prose('label', 'heading'),
    ...parseSourcedText(reader, context),
    roles: reader.list('roles').map((item) => {
      const role = parseRole(item, context);
      item.refuseUnknownKeys();
      return role;
    }),
  };
  reader.refuseUnknownKeys();
  return part;
}

function parseRole(reader: Reader, { senses }: Context): PictureRole {
  const senseId = reader.text('sense');
  if (!senses.has(senseId)) reader.problem(`No sense has the id "${senseId}".`, 'sense');
  return { label: reader.text('label'), senseId };
}

function parseSourcedText(reader: Reader, context: Context): SourcedText {
  const text = reader.prose('text', 'note');
  const sources = resolveSources(reader, context.sources);
  if (sources.length === 0) reader.problem('What a picture says has its sources.', 'sources');
  return { text, sources };
}

type Count = { key: string; count: number; least: number; most: number };

function refuseCount(reader: Reader, { key, count, least, most }: Count): void {
  if (count < least || count > most) reader.problem(`There are ${least} to ${most} of these.`, key);
}

function refuseRepetition(reader: Reader, roles: readonly PictureRole[], key: string): void {
  if (new Set(roles.map(({ senseId }) => senseId)).size < roles.length)
    reader.problem('A sense stands in a picture once.', key);
}
