import type { Entry, FieldId, Sense } from '../glossary/types.ts';
import type { Cue } from './cue-index.ts';
import type { CueEvidence, RankedSense } from './types.ts';

/** How much a cue counts, by whose it is and how strong. A cue of a sense and of its field counts as both. */
export const WEIGHTS = {
  field: 1,
  fieldStrong: 2,
  own: 4,
  ownStrong: 9,
  /** How many times as much a cue counts close to the short form. */
  near: 1.8,
  /** The long form stands on the page, though that of a rival does, too. */
  writtenOut: 8,
  /** The short form stands at a number, and the sense is a currency. */
  amount: 8,
  /** A sense that is seldom met needs more than its rivals to be believed. */
  rare: -6,
} as const;

type Tally = { score: number; cues: { text: string; weight: number }[] };

/**
 * The senses of an entry, likeliest first, by the cue words of the page: each
 * cue counts once, however often it stands there.
 */
export function rankSenses(
  entry: Entry,
  { index, onPage, near, amounts }: CueEvidence,
  writtenOut: ReadonlySet<string>,
): RankedSense[] {
  const isAmount = amounts.has(entry.shortForm);
  const close = near.get(entry.shortForm) ?? NONE;
  const tallies = new Map<Sense, Tally>(
    entry.senses.map((sense) => [sense, { score: startOf(sense, writtenOut, isAmount), cues: [] }]),
  );
  for (const place of onPage) {
    const cue = index.cues[place];
    if (!cue) continue;
    const factor = close.has(place) ? WEIGHTS.near : 1;
    for (const [sense, tally] of tallies) {
      const weight = factor * weightFor(sense, cue);
      if (weight === 0) continue;
      tally.score += weight;
      tally.cues.push({ text: cue[0], weight });
    }
  }
  return [...tallies]
    .map(([sense, { score, cues }]) => ({
      sense,
      score,
      cues: cues.sort((a, b) => b.weight - a.weight).map(({ text }) => text),
    }))
    .sort((a, b) => b.score - a.score);
}

const NONE: ReadonlySet<number> = new Set();

function startOf({ id, kind, usage }: Sense, writtenOut: ReadonlySet<string>, isAmount: boolean): number {
  return (
    (usage === 'rare' ? WEIGHTS.rare : 0) +
    (writtenOut.has(id) ? WEIGHTS.writtenOut : 0) +
    (isAmount && kind === 'currency unit' ? WEIGHTS.amount : 0)
  );
}

function weightFor(sense: Sense, [, fields, strongFields, senses, strongSenses]: Cue): number {
  const own = strongSenses.includes(sense.id)
    ? WEIGHTS.ownStrong
    : senses.includes(sense.id)
      ? WEIGHTS.own
      : 0;
  if (strongFields.some((field) => isOf(sense, field))) return own + WEIGHTS.fieldStrong;
  return fields.some((field) => isOf(sense, field)) ? own + WEIGHTS.field : own;
}

function isOf({ field, alsoIn }: Sense, other: FieldId): boolean {
  return field === other || alsoIn.includes(other);
}
