import type { ShortForm } from '../glossary/types.ts';
import { type CleanText, cleanText } from './clean-text.ts';
import { defined } from './disambiguate.ts';
import { definitionInList, definitionInTitle, findDefinitions } from './find-definitions.ts';
import { findOccurrences } from './find-occurrences.ts';
import type { Indexes } from './indexes.ts';
import { type KnownForms, shortFormOf } from './known-forms.ts';
import { localLead } from './local-lead.ts';
import { type Defined, type Lead, pageEntry } from './meanings.ts';
import { addPageForms, ownFormOf, pageForms } from './page-forms.ts';
import { evidenceInText } from './text-evidence.ts';
import type { LocalDefinition, Occurrence, Span } from './types.ts';

/** A stretch of a block's text, as the page has it, with what its markup says. */
export type RunText = {
  text: string;
  /** Stretches that `<abbr title="…">` and its like are about; of two about one stretch the inner goes first. */
  titles?: readonly (Span & { title: string })[];
  /** What stands beside a term: of a `<dt>` its `<dd>`, of a first cell the next one. */
  beside?: string;
};

/** What is known from an earlier look, and what is wanted of this one. */
export type ReadOptions = {
  /** Short forms that the page is known to define itself. */
  pageForms: readonly ShortForm[];
  /** Whether short forms that the page defines itself are looked for at all. */
  learnsPageForms: boolean;
  /** Whether it matters what the words speak for. */
  wantsEvidence: boolean;
};

/** A question about some blocks of a page, each the texts of its runs. */
export type ReadQuestion = ReadOptions & { blocks: readonly (readonly RunText[])[] };

/** A short form in a block; its span counts from the start of its run, in UTF-16 code units. */
export type FoundOccurrence = Occurrence & {
  run: number;
  /** What a title around it says it stands for. */
  titled?: Defined;
};

/** What a block defines. */
export type FoundDefinition = Defined & {
  run: number;
  /** Where in the run its short form stands: from there on it holds. */
  at: number;
  shortForm: ShortForm;
  /** The glossary does not know the short form. */
  isOwn?: true;
};

/** What a block says. */
export type BlockReading = {
  occurrences: readonly FoundOccurrence[];
  definitions: readonly FoundDefinition[];
  /** Senses whose long form stands in a run. */
  writtenOut: readonly { run: number; senseId: string }[];
  /** The places of its cue words in the index, each once. */
  cues: readonly number[];
  /** Those close to each of its short forms, and what they speak for. */
  near: readonly { shortForm: ShortForm; cues: readonly number[]; lead: Lead | null }[];
};

/** Reads some blocks of a page, in order; null for those that say nothing. */
export function readBlocks({ blocks, ...options }: ReadQuestion, indexes: Indexes): (BlockReading | null)[] {
  const own = new Set(options.learnsPageForms ? options.pageForms : []);
  const known = addPageForms(indexes.known, own);
  return blocks.map((runs) => readBlock(runs, { options, indexes, known }));
}

/** What every block of a question is read with; the page's own short forms are among the known ones. */
type Context = { options: ReadOptions; indexes: Indexes; known: KnownForms };

function readBlock(runs: readonly RunText[], context: Context): BlockReading | null {
  const { options, indexes, known } = context;
  const reading = { occurrences: [], definitions: [], writtenOut: [], cues: [], near: [] } as Growing;
  const cues = new Set<number>();
  const near = new Map<ShortForm, Set<number>>();
  runs.forEach((run, at) => {
    const clean = cleanText(run.text);
    const occurrences = findOccurrences(clean.text, known);
    reading.definitions.push(...definitionsOf(run, clean, { ...context, run: at }));
    for (const one of occurrences) reading.occurrences.push(placed(one, run, { clean, indexes, run: at }));
    if (!options.wantsEvidence) return;
    const evidence = evidenceInText(clean.text, occurrences, indexes);
    for (const senseId of evidence.writtenOut) reading.writtenOut.push({ run: at, senseId });
    for (const cue of evidence.cues) cues.add(cue);
    for (const [shortForm, close] of evidence.near) {
      near.set(shortForm, new Set([...(near.get(shortForm) ?? []), ...close]));
    }
  });
  reading.cues = [...cues];
  for (const [shortForm, close] of near) {
    const entry = indexes.entryOf(shortForm);
    const lead = entry ? localLead(entry, close, indexes.cues) : null;
    reading.near.push({ shortForm, cues: [...close], lead });
  }
  const { occurrences, definitions, writtenOut } = reading;
  return occurrences.length + definitions.length + writtenOut.length + cues.size === 0 ? null : reading;
}

type Growing = {
  -readonly [Key in keyof BlockReading]: BlockReading[Key] extends readonly (infer Item)[] ? Item[] : never;
};

function placed(
  { start, end, ...occurrence }: Occurrence,
  { titles = [] }: RunText,
  { clean, indexes, run }: { clean: CleanText; indexes: Indexes; run: number },
): FoundOccurrence {
  const span = { start: clean.toOriginal(start), end: clean.toOriginalEnd(end) };
  const { shortForm } = occurrence;
  for (const about of titles) {
    if (about.start > span.start || about.end <= span.start) continue;
    const definition = definitionInTitle(shortForm, about.title);
    if (!definition) continue;
    const entry = indexes.entryOf(shortForm) ?? pageEntry(shortForm);
    return { ...occurrence, ...span, run, titled: defined(entry, definition.longForm) };
  }
  return { ...occurrence, ...span, run };
}

/** What a run defines, in its words and by its markup, that something can be made of. */
function definitionsOf(
  run: RunText,
  clean: CleanText,
  { options, indexes, known, run: number }: Context & { run: number },
): FoundDefinition[] {
  const inText = findDefinitions(clean.text).map(({ at, ...definition }) => ({
    definition,
    at: clean.toOriginal(at),
  }));
  return [...inText, ...definitionsInMarkup(run)].flatMap(({ definition, at }): FoundDefinition[] => {
    const { learnsPageForms, pageForms: own } = options;
    const shortForm = shortFormOf(definition.shortForm, known);
    const isOwn = shortForm === null || own.includes(shortForm);
    if (isOwn && !learnsPageForms) return [];
    if (shortForm === null && pageForms(known, [definition]).size === 0) return [];
    const form = shortForm ?? ownFormOf(definition.shortForm);
    const said = defined(indexes.entryOf(form) ?? pageEntry(form), definition.longForm);
    return [{ ...said, run: number, at, shortForm: form, ...(isOwn ? { isOwn } : {}) }];
  });
}

/** The longest text that a title or a description is taken to define, in characters. */
const TERM_MOST = 20;

function definitionsInMarkup({
  text,
  titles = [],
  beside,
}: RunText): { definition: LocalDefinition; at: number }[] {
  const inTitles = titles.flatMap(({ start, end, title }) => {
    const definition = end - start > TERM_MOST ? null : definitionInTitle(text.slice(start, end), title);
    return definition ? { definition, at: start } : [];
  });
  const listed = beside === undefined ? null : definitionInList(cleanText(text).text.trim(), beside);
  return listed ? [...inTitles, { definition: listed, at: 0 }] : inTitles;
}
