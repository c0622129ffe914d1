import {
  type PackedCell,
  type PackedComparison,
  type PackedEntry,
  type PackedGlossary,
  type PackedSense,
  USUAL,
  withCells,
} from './packed-glossary.ts';
import type { Comparison, ComparisonCell, Entry, Glossary, Sense, Source } from './types.ts';

/** Packs all that readers are shown of a glossary. */
export function packGlossary({ entries, comparisons }: Glossary): PackedGlossary {
  const sources = new Map<Source, number>();
  const placesOf = (list: readonly Source[]): number[] =>
    list.map((source) => {
      const place = sources.get(source) ?? sources.size;
      sources.set(source, place);
      return place;
    });
  const packed = {
    entries: entries.map((entry) => packEntry(entry, placesOf)),
    comparisons: comparisons.map((comparison) => packComparison(comparison, placesOf)),
  };
  return { sources: [...sources.keys()], ...packed };
}

type PlacesOf = (list: readonly Source[]) => number[];

function packEntry({ shortForm, wordLike, plural, senses }: Entry, placesOf: PlacesOf): PackedEntry {
  return {
    shortForm,
    ...(wordLike === USUAL.wordLike ? {} : { wordLike }),
    ...(plural === USUAL.plural ? {} : { plural }),
    senses: senses.map((sense) => packSense(sense, placesOf)),
  };
}

function packSense(sense: Sense, placesOf: PlacesOf): PackedSense {
  const { id, longForm, letters, summary, kind, field, usage } = sense;
  const { variants, otherLongForms, alsoIn, formerNames, foreignNames, related } = sense;
  const { language, definition, region, reviewed, sources } = sense;
  return {
    ...{ id, longForm, letters, summary, kind, field, usage },
    ...filled({ variants, otherLongForms, alsoIn, formerNames, foreignNames, related }),
    ...filled({ sources: placesOf(sources) }),
    ...(language === USUAL.language ? {} : { language }),
    ...(definition === summary ? {} : { definition }),
    ...(region === USUAL.region ? {} : { region }),
    ...(reviewed === null ? {} : { reviewed }),
  };
}

/** Those of some lists that are not empty. */
function filled<T extends Readonly<Record<string, readonly unknown[]>>>(lists: T): Partial<T> {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)) as Partial<T>;
}

function packComparison(
  { aspects, language, ...comparison }: Comparison,
  placesOf: PlacesOf,
): PackedComparison {
  const packCell = (cell: ComparisonCell): PackedCell =>
    'missing' in cell ? cell : { ...cell, sources: placesOf(cell.sources) };
  return {
    ...comparison,
    ...(language === USUAL.language ? {} : { language }),
    aspects: aspects.map((aspect) => withCells(aspect, packCell)),
  };
}
