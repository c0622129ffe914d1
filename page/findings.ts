import type { ShortForm } from '../glossary/types.ts';
import { definitionInTitle, findDefinitions } from '../matching/find-definitions.ts';
import { findLongForms, type LongFormIndex } from '../matching/find-long-forms.ts';
import { findOccurrences } from '../matching/find-occurrences.ts';
import { type KnownForms, shortFormOf } from '../matching/known-forms.ts';
import type { LocalDefinition } from '../matching/types.ts';
import { attributeOf, isElement, localNameOf, parentOf } from './safe-dom.ts';
import { locate, type TextRun } from './text-run.ts';

/** A short form at its place in the page. */
export type PlacedOccurrence = {
  shortForm: ShortForm;
  /** Static: a live range would cost the page dearly whenever it removes nodes. */
  range: StaticRange;
  /** What `<abbr title="…">` around it says it stands for. */
  titled: LocalDefinition | null;
  /** Whether a reader can see it; null where that has to be looked at again. */
  readable: boolean | null;
};

/** Something the page says about its short forms, and the text node that says it. */
export type PlacedEvidence = { node: Text } & ({ definition: LocalDefinition } | { writtenOut: string });

/** What was found in the text of one block. */
export type Findings = {
  occurrences: PlacedOccurrence[];
  evidence: PlacedEvidence[];
};

/** What to look for. */
export type Wanted = {
  known: KnownForms;
  /** Null as long as no known short form has been seen: then a page's definitions do not matter. */
  longForms: LongFormIndex | null;
};

/** Finds the known short forms of a run, each with its place. */
export function occurrencesIn(run: TextRun, known: KnownForms): PlacedOccurrence[] {
  return findOccurrences(run.clean.text, known).map((occurrence) => {
    const { start, end } = locate(run, occurrence);
    const range = new StaticRange({
      startContainer: start.node,
      startOffset: start.offset,
      endContainer: end.node,
      endOffset: end.offset,
    });
    const { shortForm } = occurrence;
    return { shortForm, range, titled: titleAround(start.node, shortForm), readable: null };
  });
}

/** Finds what a run says about short forms: its definitions and the long forms it writes out. */
export function evidenceIn(run: TextRun, { known, longForms }: Wanted): PlacedEvidence[] {
  const node = run.nodes[0];
  if (!longForms || !node) return [];
  const { text } = run.clean;
  const defined = findDefinitions(text).flatMap(({ shortForm, longForm }) => {
    const stem = shortFormOf(shortForm, known);
    return stem === null ? [] : [{ node, definition: { shortForm: stem, longForm } }];
  });
  const writtenOut = [...findLongForms(text, longForms)].map((senseId) => ({ node, writtenOut: senseId }));
  return [...defined, ...writtenOut];
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
