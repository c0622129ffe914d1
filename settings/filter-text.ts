import type { HashFilter } from '../matching/hash-filter.ts';

/*
 * The filter of all spellings as it is stored: storage keeps texts, and every
 * page reads this one.
 */

/** A filter in Base64, its numbers in the order of the machine's own bytes. */
export function textOfFilter(filter: HashFilter): string {
  const bytes = new Uint8Array(filter.buffer, filter.byteOffset, filter.byteLength);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** The filter that a text was made of. */
export function filterOfText(text: string): HashFilter {
  return new Int32Array((fromBase64?.(text) ?? fromCharacters(atob(text))).buffer);
}

/** The browsers' own way, which costs nothing to speak of; Node, where this is tested, does not have it yet. */
const { fromBase64 } = Uint8Array as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };

function fromCharacters(characters: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(characters, (character) => character.charCodeAt(0));
}
