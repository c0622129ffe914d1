import type { Entry } from '../glossary/types.ts';
import { CLAIM_RULE, type ClaimRule, claimByCues, isTwin } from './claim-by-cues.ts';
import type { CueIndex } from './cue-index.ts';
import type { Lead } from './meanings.ts';
import { rankSenses } from './rank-senses.ts';
import { tellingWords } from './telling-words.ts';

/** Enough to doubt what the page as a whole means: half of what a claim takes. */
const DOUBT: ClaimRule = { margin: CLAIM_RULE.margin / 2, leastCues: 2 };

/** What the cues close to a short form speak for; null where they say little. */
export function localLead(entry: Entry, near: ReadonlySet<number>, index: CueIndex): Lead | null {
  const evidence = {
    index,
    onPage: near,
    near: new Map([[entry.shortForm, near]]),
    amounts: new Set<string>(),
  };
  const ranked = rankSenses(entry, evidence, new Set());
  const lead = claimByCues(ranked, DOUBT);
  if (!lead) return null;
  const { sense, cues } = lead;
  return {
    senseId: sense.id,
    twins: entry.senses.filter((other) => other !== sense && isTwin(other, sense)).map(({ id }) => id),
    cues: tellingWords(entry.shortForm, cues),
    isClear: claimByCues(ranked) !== null,
  };
}
