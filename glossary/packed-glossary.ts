import type {
  Aspect,
  Comparison,
  ComparisonCell,
  LanguageTag,
  Region,
  Sense,
  Source,
  SpellingRules,
} from './types.ts';

/*
 * A checked glossary as a build stores it: ready to be read without another
 * check, each source once, and nothing in it that goes without saying.
 */

/** All that readers are shown of a glossary; what speaks for a sense is not in it. */
export type PackedGlossary = {
  sources: readonly Source[];
  entries: readonly PackedEntry[];
  comparisons: readonly PackedComparison[];
};

/** Sources by their places in the table of all. */
type Places = { sources: readonly number[] };

export type PackedEntry = { shortForm: string; senses: readonly PackedSense[] } & Partial<SpellingRules>;

/** Lists that are left out where they are empty. */
type Lists = Pick<
  Sense,
  'variants' | 'otherLongForms' | 'alsoIn' | 'formerNames' | 'foreignNames' | 'related'
>;

/** A list that is left out is empty; a text that is left out is the usual one. */
export type PackedSense = Pick<
  Sense,
  'id' | 'longForm' | 'letters' | 'summary' | 'kind' | 'field' | 'usage'
> &
  Partial<Lists & Places> & {
    language?: LanguageTag;
    /** The summary, where it is left out. */
    definition?: string;
    region?: Region;
    reviewed?: string;
  };

export type PackedCell =
  | (Places & Omit<Extract<ComparisonCell, { text: string }>, 'sources'>)
  | Extract<ComparisonCell, { missing: string }>;

export type PackedAspect = Omit<Aspect, 'cells'> & {
  cells: Readonly<Record<string, PackedCell>>;
};

/** Its pictures are few, and keep their sources as they are. */
export type PackedComparison = Omit<Comparison, 'language' | 'aspects'> & {
  language?: LanguageTag;
  aspects: readonly PackedAspect[];
};

/** What goes without saying. */
export const USUAL = { language: 'en', region: 'International', wordLike: false, plural: true } as const;

/** An aspect with each of its cells made into another. */
export function withCells<From, To>(
  { cells, ...aspect }: Omit<Aspect, 'cells'> & { cells: Readonly<Record<string, From>> },
  change: (cell: From) => To,
): Omit<Aspect, 'cells'> & { cells: Record<string, To> } {
  const changed = Object.entries(cells).map(([id, cell]) => [id, change(cell)] as const);
  return { ...aspect, cells: Object.fromEntries(changed) };
}
