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
  const characters = atob(text);
  const bytes = new Uint8Array(characters.length);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = characters.charCodeAt(index);
  return new Int32Array(bytes.buffer);
}
