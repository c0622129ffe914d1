import { parseComparison } from './parse-comparison.ts';
import { parseSense } from './parse-sense.ts';
import { parseSource } from './parse-source.ts';
import { createReader } from './reader.ts';
import type { Comparison, Entry, Glossary, Problem, Sense, Source } from './types.ts';
import { FIELDS, USAGES } from './vocabulary.ts';

/** Unknown data by file: "sources.json", "senses/post.json", "comparisons/ems-and-emt.json". */
export type GlossaryFiles = Readonly<Record<string, unknown>>;

export type ParsedGlossary = { ok: true; glossary: Glossary } | { ok: false; problems: readonly Problem[] };

/** Turns unknown data into a glossary, or into everything that is wrong with it. */
export function parseGlossary(files: GlossaryFiles): ParsedGlossary {
  const problems: Problem[] = [];
  const names = Object.keys(files).sort();
  for (const file of names) {
    if (!/^(sources|senses\/[a-z-]+|comparisons\/[a-z-]+)\.json$/.test(file)) {
      problems.push({
        file,
        key: '',
        message: 'No glossary file has this name; see docs/adding-an-entry.md.',
      });
    }
  }
  const sources = parseSources(files, problems);
  const senses = names
    .filter((file) => file.startsWith('senses/'))
    .flatMap((file) => parseSenseFile(file, files[file], { sources, problems }));
  refuseDuplicates(senses);
  const byId = new Map(senses.map(({ sense }) => [sense.id, sense]));
  const comparisons: Comparison[] = names
    .filter((file) => file.startsWith('comparisons/'))
    .map((file) => {
      const reader = createReader(files[file], { file, path: '', problems });
      const comparison = parseComparison(reader, { sources, senses: byId });
      if (file !== `comparisons/${comparison.id}.json`) {
        reader.problem('A comparison stands in the file of its own name.', 'id');
      }
      return comparison;
    });
  const entries = collectEntries(byId.values());
  refuseDeadRelations(senses, new Set(entries.map((entry) => entry.shortForm)));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, glossary: { entries, comparisons } };
}

/** A sense and the reader it came from, for problems found later. */
type PlacedSense = { sense: Sense; problem: (message: string, key?: string) => void };

function parseSources(files: GlossaryFiles, problems: Problem[]): Map<string, Source> {
  const file = 'sources.json';
  const top = createReader(files[file], { file, path: '', problems });
  const sources = new Map<string, Source>();
  for (const reader of top.list('sources')) {
    const source = parseSource(reader);
    if (sources.has(source.id)) reader.problem(`The source "${source.id}" stands here twice.`, 'id');
    sources.set(source.id, source);
  }
  refuseDisorder([...sources.keys()], (message) => top.problem(message, 'sources'));
  top.refuseUnknownKeys();
  return sources;
}

function parseSenseFile(
  file: string,
  data: unknown,
  context: { sources: ReadonlyMap<string, Source>; problems: Problem[] },
): PlacedSense[] {
  const top = createReader(data, { file, path: '', problems: context.problems });
  const fieldIds = Object.keys(FIELDS) as (keyof typeof FIELDS)[];
  const field = top.oneOf('field', fieldIds);
  if (file !== `senses/${field}.json`)
    top.problem('The senses of a field stand in the file of its name.', 'field');
  const placed = top.list('senses').map((reader) => {
    const sense = parseSense(reader, { field, sources: context.sources });
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

function refuseDuplicates(senses: readonly PlacedSense[]): void {
  const ids = new Set<string>();
  const owners = new Map<string, string>();
  for (const { sense, problem } of senses) {
    if (ids.has(sense.id)) problem(`The sense "${sense.id}" is defined twice.`, 'id');
    ids.add(sense.id);
    for (const spelling of [sense.shortForm, ...sense.variants]) {
      const owner = owners.get(spelling) ?? sense.shortForm;
      owners.set(spelling, owner);
      if (owner !== sense.shortForm)
        problem(`"${spelling}" already belongs to the short form ${owner}.`, 'variants');
    }
  }
}

function refuseDeadRelations(senses: readonly PlacedSense[], shortForms: ReadonlySet<string>): void {
  for (const { sense, problem } of senses) {
    for (const related of sense.related) {
      if (!shortForms.has(related)) problem(`No entry has the short form "${related}".`, 'related');
    }
  }
}

function collectEntries(senses: Iterable<Sense>): Entry[] {
  const byShortForm = new Map<string, Sense[]>();
  for (const sense of senses) {
    byShortForm.set(sense.shortForm, [...(byShortForm.get(sense.shortForm) ?? []), sense]);
  }
  return [...byShortForm]
    .map(([shortForm, list]) => ({ shortForm, senses: list.sort(compareSenses) }))
    .sort((a, b) => compareTexts(a.shortForm, b.shortForm));
}

/** The commonest first; equals in the order of the alphabet, which favors none. */
function compareSenses(a: Sense, b: Sense): number {
  return USAGES.indexOf(a.usage) - USAGES.indexOf(b.usage) || compareTexts(a.longForm, b.longForm);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
