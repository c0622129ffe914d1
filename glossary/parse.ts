import { parseComparison } from './parse-comparison.ts';
import { parseFieldCues } from './parse-cues.ts';
import { type PlacedSense, refuseDeadRelations, refuseDuplicates } from './parse-links.ts';
import { parseSense } from './parse-sense.ts';
import { parseSource } from './parse-source.ts';
import { ORDINARY, parseSpellingRules } from './parse-spelling-rules.ts';
import { createReader } from './reader.ts';
import type { StyleRules } from './style-rules.ts';
import type { Comparison, Entry, Glossary, Problem, Sense, Source, SpellingRules } from './types.ts';
import { FIELDS, USAGES } from './vocabulary.ts';

/** Unknown data by file: "sources.json", "senses/post.json", "cues/post.json", "comparisons/ems-and-emt.json". */
export type GlossaryFiles = Readonly<Record<string, unknown>>;

export type ParsedGlossary = { ok: true; glossary: Glossary } | { ok: false; problems: readonly Problem[] };

/** A field with many senses has a folder of its own: "senses/emergency-care/devices.json". */
const FILE_NAME =
  /^(sources|spelling-rules|(senses|cues|comparisons)\/[a-z-]+|senses\/[a-z-]+\/[a-z-]+)\.json$/;

/** What every reader of a file hands on. */
type Check = { problems: Problem[]; style: StyleRules | null };

/**
 * Turns unknown data into a glossary, or into everything that is wrong with it.
 * The rules of style are left out by what runs in a browser: they take as long
 * as all the rest, and the check before every build has asked for them.
 */
export function parseGlossary(files: GlossaryFiles, style: StyleRules | null = null): ParsedGlossary {
  const problems: Problem[] = [];
  const check: Check = { problems, style };
  const names = Object.keys(files).sort();
  for (const file of names) {
    if (!FILE_NAME.test(file)) {
      problems.push({
        file,
        key: '',
        message: 'No glossary file has this name; see docs/adding-an-entry.md.',
      });
    }
  }
  const sources = parseSources(files, check);
  const senses = names
    .filter((file) => file.startsWith('senses/'))
    .flatMap((file) => parseSenseFile(file, files[file], { ...check, sources }));
  refuseDuplicates(senses);
  const byId = new Map(senses.map(({ sense }) => [sense.id, sense]));
  const comparisons: Comparison[] = names
    .filter((file) => file.startsWith('comparisons/'))
    .map((file) => {
      const reader = createReader(files[file], { ...check, file, path: '' });
      const comparison = parseComparison(reader, { sources, senses: byId });
      if (file !== `comparisons/${comparison.id}.json`) {
        reader.problem('A comparison stands in the file of its own name.', 'id');
      }
      return comparison;
    });
  const rules = parseSpellingRules(files['spelling-rules.json'], {
    shortForms: new Set(senses.map(({ sense }) => sense.shortForm)),
    problems,
  });
  const entries = collectEntries(byId.values(), rules);
  const fieldCues = names
    .filter((file) => file.startsWith('cues/'))
    .map((file) => parseFieldCues(files[file], { ...check, file }));
  refuseDeadRelations(senses, new Set(entries.map((entry) => entry.shortForm)));
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, glossary: { entries, fieldCues, comparisons } };
}

function parseSources(files: GlossaryFiles, check: Check): Map<string, Source> {
  const file = 'sources.json';
  const top = createReader(files[file], { ...check, file, path: '' });
  const sources = new Map<string, Source>();
  const addresses = new Map<string, string>();
  for (const reader of top.list('sources')) {
    const source = parseSource(reader);
    if (sources.has(source.id)) reader.problem(`The source "${source.id}" stands here twice.`, 'id');
    sources.set(source.id, source);
    const address = source.address.replace(/\/$/, '');
    const owner = addresses.get(address);
    if (owner !== undefined && address !== '') {
      reader.problem(`This is the address of the source "${owner}", too.`, 'address');
    }
    addresses.set(address, source.id);
  }
  refuseDisorder([...sources.keys()], (message) => top.problem(message, 'sources'));
  top.refuseUnknownKeys();
  return sources;
}

function parseSenseFile(
  file: string,
  data: unknown,
  { sources, ...check }: Check & { sources: ReadonlyMap<string, Source> },
): PlacedSense[] {
  const top = createReader(data, { ...check, file, path: '' });
  const field = top.oneOf('field', FIELDS);
  if (file !== `senses/${field}.json` && !file.startsWith(`senses/${field}/`))
    top.problem('The senses of a field stand in the file or folder of its name.', 'field');
  const placed = top.list('senses').map((reader) => {
    const sense = parseSense(reader, { field, sources });
    return { sense, problem: reader.problem };
  });
  refuseDisorder(
    placed.map(({ sense }) => sense.id),
    (message) => top.problem(message, 'senses'),
  );
  top.refuseUnknownKeys();
  return placed;
}

function refuseDisorder(ids: readonly string[], problem: (message: string) => void): void {
  const wrong = ids.find((id, index) => index > 0 && id < (ids[index - 1] ?? ''));
  if (wrong !== undefined) problem(`These must be sorted by id; "${wrong}" stands too late.`);
}

function collectEntries(senses: Iterable<Sense>, rules: ReadonlyMap<string, SpellingRules>): Entry[] {
  const byShortForm = new Map<string, Sense[]>();
  for (const sense of senses) {
    byShortForm.set(sense.shortForm, [...(byShortForm.get(sense.shortForm) ?? []), sense]);
  }
  return [...byShortForm]
    .map(([shortForm, list]) => ({
      shortForm,
      ...(rules.get(shortForm) ?? ORDINARY),
      senses: list.sort(compareSenses),
    }))
    .sort((a, b) => compareTexts(a.shortForm, b.shortForm));
}

/** The commonest first; equals in the order of the alphabet, which favors none. */
function compareSenses(a: Sense, b: Sense): number {
  return USAGES.indexOf(a.usage) - USAGES.indexOf(b.usage) || compareTexts(a.longForm, b.longForm);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
