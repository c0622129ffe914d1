import type { ShortForm } from '../../glossary/types.ts';

/** What the popup is opened at, where it is not its start. It comes from outside: nothing changes without a press. */
export type PopupPlace =
  /** Somewhere in the glossary, by the hash that `place.ts` reads. */
  | { kind: 'glossary'; hash: string }
  /** A sense to be confirmed as the meaning on a site. */
  | { kind: 'choose'; senseId: string; host: string }
  /** A chosen sense to be forgotten. */
  | { kind: 'forget'; shortForm: ShortForm; host: string }
  /** A short form to be marked no more. */
  | { kind: 'mute'; shortForm: ShortForm }
  /** A text to be looked up. */
  | { kind: 'search'; query: string };

/** The hash, without "#", that opens the popup at a place. */
export function popupHash(place: PopupPlace): string {
  if (place.kind === 'glossary') return `glossary=${encodeURIComponent(place.hash)}`;
  const { kind, ...rest } = place;
  return new URLSearchParams({ at: kind, ...rest }).toString();
}

/** The place that a hash names; null where it names none: the popup starts as ever. */
export function popupPlace(hash: string): PopupPlace | null {
  const given = new URLSearchParams(hash);
  const glossary = given.get('glossary');
  if (glossary !== null) return { kind: 'glossary', hash: glossary };
  const text = (name: string): string => given.get(name) ?? '';
  const host = text('host');
  const shortForm = text('shortForm');
  switch (given.get('at')) {
    case 'choose':
      return host && text('senseId') ? { kind: 'choose', senseId: text('senseId'), host } : null;
    case 'forget':
      return host && shortForm ? { kind: 'forget', shortForm, host } : null;
    case 'mute':
      return shortForm ? { kind: 'mute', shortForm } : null;
    case 'search':
      return { kind: 'search', query: text('query') };
    default:
      return null;
  }
}
