import type { PlainMeaning } from '../../matching/meanings.ts';
import type { Reason } from '../../matching/types.ts';

/** Reads a meaning out of a message; null where it is none. */
export function readMeaning(given: unknown): PlainMeaning | null {
  if (typeof given !== 'object' || given === null) return null;
  const { kind, senseId, senseIds, longForm, letters, cues, reason } = given as Partial<
    Record<string, unknown>
  >;
  // A reason that nobody knows has no words, and is not shown.
  const because = (typeof reason === 'string' ? reason : 'no-evidence') as Reason;
  if (kind === 'claimed' && typeof senseId === 'string') {
    return { kind, senseId, reason: because, cues: listOf(cues, 'string') };
  }
  if (kind === 'page-defined' && typeof longForm === 'string') {
    return { kind, longForm, letters: listOf(letters, 'number'), reason: because };
  }
  if (kind === 'could-mean') return { kind, senseIds: listOf(senseIds, 'string'), reason: because };
  return null;
}

type Kinds = { string: string; number: number };

function listOf<Kind extends keyof Kinds>(given: unknown, kind: Kind): Kinds[Kind][] {
  return Array.isArray(given) ? given.filter((one): one is Kinds[Kind] => typeof one === kind) : [];
}
