import type { Entry, Sense } from '../glossary/types.ts';
import { CLAIM_RULE, type ClaimRule, claimByCues, isTwin } from './claim-by-cues.ts';
import type { CueIndex } from './cue-index.ts';
import { claimed, couldMean } from './disambiguate.ts';
import { rankSenses } from './rank-senses.ts';
import type { Disambiguation } from './types.ts';

/** The sense that the words close to a place speak for, and whether they would do for a claim. */
export type LocalLead = { sense: Sense; cues: readonly string[]; isClear: boolean };

/** Enough to doubt what the page as a whole means: half of what a claim takes. */
const DOUBT: ClaimRule = { margin: CLAIM_RULE.margin / 2, leastCues: 2 };

/** What the cues close to a short form speak for; null where they say little. */
export function localLead(entry: Entry, near: ReadonlySet<number>, index: CueIndex): LocalLead | null {
  const evidence = {
    index,
    onPage: near,
    near: new Map([[entry.shortForm, near]]),
    amounts: new Set<string>(),
  };
  const ranked = rankSenses(entry, evidence, new Set());
  const lead = claimByCues(ranked, DOUBT);
  return lead && { sense: lead.sense, cues: lead.cues, isClear: claimByCues(ranked) !== null };
}

/**
 * What a short form means at a place whose own words speak for another sense
 * than the page does: a news page may tell of a responder and, further down,
 * of a medical record. What the page defines stands.
 */
export function meaningNear(
  entry: Entry,
  meaning: Disambiguation,
  { lead, amount }: { lead: LocalLead | null; amount?: boolean },
): Disambiguation {
  if (meaning.kind !== 'claimed' || meaning.reason === 'defined') return meaning;
  if (!lead)
    return isLoneCurrency(meaning.sense, amount)
      ? couldMean(entry, [meaning.sense], 'cues-disagree')
      : meaning;
  if (isTwin(meaning.sense, lead.sense)) return meaning;
  if (lead.isClear) return claimed(entry, lead.sense, 'cues', lead);
  return couldMean(entry, [lead.sense, meaning.sense], 'cues-disagree');
}

/** On a page of prices, letters without a number or any word of money about them may be something else. */
function isLoneCurrency({ kind }: Sense, amount: boolean | undefined): boolean {
  return kind === 'currency unit' && !amount;
}
