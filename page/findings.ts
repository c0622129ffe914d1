import type { ShortForm } from '../glossary/types.ts';
import { type CueIndex, findCues } from '../matching/cue-index.ts';
import { definitionInTitle, findDefinitions } from '../matching/find-definitions.ts';
import { findLongForms, type LongFormIndex } from '../matching/find-long-forms.ts';
import { findOccurrences } from '../matching/find-occurrences.ts';
import type { KnownForms } from '../matching/known-forms.ts';
import type { LocalLead } from '../matching/local-lead.ts';
import type { Mark } from '../matching/mark-of.ts';
import { nearCues } from '../matching/near-cues.ts';
import { createTokenReader } from '../matching/tokens.ts';
import type { LocalDefinition, Occurrence } from '../matching/types.ts';
import { definitionsInMarkup } from './markup-definitions.ts';
import { attributeOf, isElement, localNameOf, parentOf } from './safe-dom.ts';
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
  /** The places of its cue words in the index, each once. */
  cues: readonly number[];
  /** Those close to each of its short forms. */
  near: ReadonlyMap<ShortForm, ReadonlySet<number>>;
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

/** What a run says for senses. */
export type RunEvidence = Pick<Findings, 'writtenOut' | 'cues' | 'near'>;

/** Finds in a run what speaks for senses: long forms and cue words. */
export function evidenceIn(
  run: TextRun,
  { known, longForms, cues: index }: { known: KnownForms; longForms: LongFormIndex; cues: CueIndex },
): RunEvidence {
  const [node] = run.nodes;
  if (!node) return { writtenOut: [], cues: [], near: new Map() };
  const { text } = run.clean;
  const tokens = reader.read(text);
  const writtenOut = [...findLongForms(tokens, longForms)].map((senseId) => ({ node, senseId }));
  const cues: number[] = [];
  const words: number[] = [];
  findCues(tokens, index, (cue, word) => {
    cues.push(cue);
    words.push(word);
  });
  const near = cues.length > 0 ? nearCues(tokens, findOccurrences(text, known), { cues, words }) : new Map();
  return { writtenOut, cues: [...new Set(cues)], near };
}

/** The definition that `<abbr title="…">` around a text gives. */
function titleAround(node: Text, shortForm: ShortForm): LocalDefinition | null {
  let around = parentOf(node);
  for (let steps = 0; isElement(around) && steps < TITLE_REACH; steps += 1) {
    const title = TITLED.has(localNameOf(around)) ? attributeOf(around, 'title') : null;
    const definition = title === null ? null : definitionInTitle(shortForm, title);
    if (definition) return definition;
    around = parentOf(around);
  }
  return null;
}

const TITLED = new Set(['abbr', 'acronym', 'dfn']);

/** How many elements outward a title is looked for. */
const TITLE_REACH = 3;
