import type { ShortForm } from '../glossary/types.ts';
import { findDefinitions } from '../matching/find-definitions.ts';
import { findOccurrences } from '../matching/find-occurrences.ts';
import type { KnownForms } from '../matching/known-forms.ts';
import type { LocalLead } from '../matching/local-lead.ts';
import type { Mark } from '../matching/mark-of.ts';
import { createTokenReader } from '../matching/tokens.ts';
import type { LocalDefinition, Occurrence } from '../matching/types.ts';
import { definitionsInMarkup, titleAround } from './markup-definitions.ts';
import { locate, type TextPoint, type TextRun } from './text-run.ts';

/** A short form at its place in the page. */
export type PlacedOccurrence = Pick<Occurrence, 'shortForm' | 'inCapitals' | 'wordLike' | 'amount'> & {
  /** Static: a live range would cost the page dearly whenever it removes nodes. */
  range: StaticRange;
  /** What `<abbr title="…">` around it says it stands for. */
  titled: LocalDefinition | null;
  /** Whether a reader can see it; null where that has to be looked at again. */
  readable: boolean | null;
  /** What the words of its block speak for; null where they say little. */
  lead: LocalLead | null;
  /** How it is marked now. */
  mark: Mark | null;
};

/** A definition as the page writes it, and where its short form stands. */
export type PlacedDefinition = TextPoint & { definition: LocalDefinition };

/** What was found in the text of one block. */
export type Findings = {
  occurrences: PlacedOccurrence[];
  definitions: PlacedDefinition[];
  /** Senses whose long form stands in the block, and the text node it does. */
  writtenOut: { node: Text; senseId: string }[];
  /** The places of its cue words in the index, each once for every run. */
  cues: number[];
  /** Those close to each of its short forms, likewise. */
  near: Map<ShortForm, number[]>;
};

/** Finds the known short forms of a run, each with its place. */
export function occurrencesIn(run: TextRun, known: KnownForms): PlacedOccurrence[] {
  return findOccurrences(run.clean.text, known).map((occurrence) => {
    const { start, end } = locate(run, occurrence);
    const { shortForm, inCapitals = false, wordLike = false, amount = false } = occurrence;
    const range = new StaticRange({
      startContainer: start.node,
      startOffset: start.offset,
      endContainer: end.node,
      endOffset: end.offset,
    });
    const titled = titleAround(start.node, shortForm);
    return { shortForm, inCapitals, wordLike, amount, range, titled, readable: null, lead: null, mark: null };
  });
}

/** Finds what a run defines, in its words and by its markup, whoever knows the short forms. */
export function definitionsIn(run: TextRun): PlacedDefinition[] {
  const [node] = run.nodes;
  if (!node) return [];
  const inText = findDefinitions(run.clean.text).map(({ at, ...definition }) => ({
    ...locate(run, { start: at, end: at + 1 }).start,
    definition,
  }));
  return [...inText, ...definitionsInMarkup(run).map((definition) => ({ node, offset: 0, definition }))];
}

const reader = createTokenReader();

/** Adds the hashes of the words of a run that are not known yet: those that cues may have to be asked for. */
export function addWords(
  run: TextRun,
  words: Set<number>,
  { known, most }: { known: ReadonlySet<number>; most: number },
): void {
  const { count, hashes } = reader.read(run.clean.text);
  for (let word = 0; word < count && words.size < most; word += 1) {
    const hash = hashes[word] ?? 0;
    if (!known.has(hash)) words.add(hash);
  }
}
