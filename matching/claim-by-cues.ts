import type { Sense } from '../glossary/types.ts';
import { foldedNamesOf } from './names-of-sense.ts';
import type { RankedSense } from './types.ts';

/** When cue words are enough to claim a sense. */
export type ClaimRule = {
  /** By how much the first sense must lead the next, in the weights of `rank-senses.ts`. */
  margin: number;
  /** How many distinct cue words must speak for it. */
  leastCues: number;
};

/**
 * The margin is the smallest with at least 98 % right claims, and at most 3 %
 * wrong ones where the true sense is unknown: `npm run evaluate -- margin`
 * chooses it, and docs/evaluation.md has the curve.
 */
export const CLAIM_RULE: ClaimRule = { margin: 13, leastCues: 3 };

/**
 * The sense that the cue words of a page single out; null where they do not.
 *
 * @param ranked as `rankSenses` gives them, likeliest first.
 */
export function claimByCues(
  ranked: readonly RankedSense[],
  { margin, leastCues }: ClaimRule = CLAIM_RULE,
): RankedSense | null {
  const [first] = ranked;
  if (!first || first.cues.length < leastCues) return null;
  const next = ranked.find(({ sense }) => !isTwin(sense, first.sense));
  // Where nothing speaks for the next, the lead is counted from nothing, not from below it.
  return first.score - Math.max(0, next?.score ?? 0) >= margin ? first : null;
}

/**
 * Whether two senses are one in different countries, "Emergency Medical
 * Technician" and "Emergency Medical Technician (Ireland)": the same words
 * speak for both, and to take one for the other is no wrong claim.
 */
export function isTwin(one: Sense, other: Sense): boolean {
  return foldedNamesOf(one).base === foldedNamesOf(other).base;
}
