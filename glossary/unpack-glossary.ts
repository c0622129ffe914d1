import {
  type PackedCell,
  type PackedGlossary,
  type PackedSense,
  USUAL,
  withCells,
} from './packed-glossary.ts';
import type { ComparisonCell, Glossary, Sense, Source } from './types.ts';

/** The glossary that was packed, as readers need it: without its cue words. */
export function unpackGlossary({ sources: table, entries, comparisons }: PackedGlossary): Glossary {
  const sourcesAt = (places: readonly number[] = NONE): readonly Source[] =>
    places.length === 0 ? NONE : places.flatMap((place) => table[place] ?? []);
  const unpackCell = (cell: PackedCell): ComparisonCell =>
    'missing' in cell ? cell : { ...cell, sources: sourcesAt(cell.sources) };
  return {
    entries: entries.map(({ shortForm, wordLike, plural, senses }) => ({
      shortForm,
      wordLike: wordLike ?? USUAL.wordLike,
      plural: plural ?? USUAL.plural,
      senses: senses.map((sense) => unpackSense(sense, shortForm, sourcesAt(sense.sources))),
    })),
    fieldCues: NONE,
    comparisons: comparisons.map(({ aspects, language, ...comparison }) => ({
      ...comparison,
      language: language ?? USUAL.language,
      aspects: aspects.map((aspect) => withCells(aspect, unpackCell)),
    })),
  };
}

const NONE: readonly never[] = [];

/** Key by key, and not by spreading: an engine makes objects of one shape fast, and there are hundreds. */
function unpackSense(packed: PackedSense, shortForm: string, sources: readonly Source[]): Sense {
  return {
    id: packed.id,
    shortForm,
    variants: packed.variants ?? NONE,
    longForm: packed.longForm,
    otherLongForms: packed.otherLongForms ?? NONE,
    letters: packed.letters,
    language: packed.language ?? USUAL.language,
    summary: packed.summary,
    definition: packed.definition ?? packed.summary,
    kind: packed.kind,
    field: packed.field,
    alsoIn: packed.alsoIn ?? NONE,
    region: packed.region ?? USUAL.region,
    usage: packed.usage,
    formerNames: packed.formerNames ?? NONE,
    foreignNames: packed.foreignNames ?? NONE,
    related: packed.related ?? NONE,
    strongCues: NONE,
    cues: NONE,
    sources,
    reviewed: packed.reviewed ?? null,
  };
}
