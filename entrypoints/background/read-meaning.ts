import type { PlainMeaning } from '../../matching/meanings.ts';
import type { Reason } from '../../matching/types.ts';
import { fieldsOf, placesIn, textsIn } from './sent.ts';

/** Reads a meaning out of a message; null where it is none. */
export function readMeaning(sent: unknown): PlainMeaning | null {
  const { kind, senseId, senseIds, longForm, letters, cues, reason } = fieldsOf(sent);
  // A reason that nobody knows has no words, and is not shown.
  const because = (typeof reason === 'string' ? reason : 'no-evidence') as Reason;
  if (kind === 'claimed' && typeof senseId === 'string') {
    return { kind, senseId, reason: because, cues: textsIn(cues) };
  }
  if (kind === 'page-defined' && typeof longForm === 'string') {
    return { kind, longForm, letters: placesIn(letters), reason: because };
  }
  if (kind === 'could-mean') return { kind, senseIds: textsIn(senseIds), reason: because };
  return null;
}
