import type { Glossary, IsoDate, Sense } from '../glossary/types.ts';

/** How many of something there are, by name, the most first. */
export type Counts = Readonly<Record<string, number>>;

/** The numbers alone: what `--json` prints. */
export type GlossaryNumbers = {
  entries: number;
  senses: number;
  comparisons: number;
  /** Senses that were held against their sources. */
  reviewed: number;
  /** Senses that name a source. */
  sourced: number;
  byField: Counts;
  byKind: Counts;
  byRegion: Counts;
};

/** What is in a glossary, and what it still lacks. */
export type GlossaryReport = {
  numbers: GlossaryNumbers;
  /** Senses with cue words of their own. */
  withCues: number;
  /** Those that lack least come first. */
  unreviewed: readonly { id: string; lacks: string }[];
  unsourced: readonly string[];
  oldestReviews: readonly { id: string; reviewed: IsoDate }[];
};

const OLDEST = 10;

export function reportOf({ entries, comparisons }: Glossary): GlossaryReport {
  const senses = entries.flatMap((entry) => entry.senses);
  const unsourced = senses.filter(({ sources }) => sources.length === 0);
  const unreviewed = senses.filter(({ reviewed }) => reviewed === null);
  return {
    numbers: {
      entries: entries.length,
      senses: senses.length,
      comparisons: comparisons.length,
      reviewed: senses.length - unreviewed.length,
      sourced: senses.length - unsourced.length,
      byField: countsOf(senses, ({ field }) => field),
      byKind: countsOf(senses, ({ kind }) => kind),
      byRegion: countsOf(senses, ({ region }) => region),
    },
    withCues: senses.filter(({ strongCues, cues }) => strongCues.length + cues.length > 0).length,
    unreviewed: [
      ...unreviewed.filter(({ sources }) => sources.length > 0).map(lacking('not held against its source')),
      ...unreviewed.filter(({ sources }) => sources.length === 0).map(lacking('no source')),
    ],
    unsourced: unsourced.map(({ id }) => id),
    oldestReviews: reviewsOf(senses).slice(0, OLDEST),
  };
}

function lacking(lacks: string): (sense: Sense) => { id: string; lacks: string } {
  return ({ id }) => ({ id, lacks });
}

/** The oldest first; those of one day in the order of the glossary. */
function reviewsOf(senses: readonly Sense[]): { id: string; reviewed: IsoDate }[] {
  return senses
    .flatMap(({ id, reviewed }) => (reviewed === null ? [] : [{ id, reviewed }]))
    .sort((a, b) => a.reviewed.localeCompare(b.reviewed));
}

function countsOf(senses: readonly Sense[], nameOf: (sense: Sense) => string): Counts {
  const counts = new Map<string, number>();
  for (const sense of senses) counts.set(nameOf(sense), (counts.get(nameOf(sense)) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)));
}
