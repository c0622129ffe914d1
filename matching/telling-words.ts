import type { ShortForm } from '../glossary/types.ts';

/** How many words are told as the reason for a claim. */
const MOST_TOLD = 4;

/**
 * The cues to tell a reader as the reason for a claim: the first few that add
 * something new. "bls unit" says it all beside "bls"; the short form itself is no reason.
 */
export function tellingWords(shortForm: ShortForm, cues: readonly string[]): string[] {
  const told: string[] = [];
  const used = new Set([shortForm.toLowerCase()]);
  for (const cue of cues) {
    const words = cue.split(' ');
    if (words.some((word) => used.has(word))) continue;
    told.push(cue);
    for (const word of words) used.add(word);
    if (told.length === MOST_TOLD) break;
  }
  return told;
}
