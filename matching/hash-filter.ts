/*
 * A quick look before a search among many: whether something can be there at all. What is asked for by one
 * word lies together in one line of memory, so that the words of a text, which come again and again, keep
 * their lines at hand however many others there are.
 */

/** Bits, in lines of `LINE` numbers: a line for a group, and two bits in it for a hash. */
export type HashFilter = Int32Array;

/** 16 numbers of 32 bits: a line of a processor's memory. */
const LINE = 16;
const PLACES = 32 * LINE;

/** How many bits there are for each hash, at the least: the more, the fewer searches are in vain. */
const ROOM = 8;

export function createHashFilter(count: number, room = ROOM): HashFilter {
  return new Int32Array(powerOfTwo(Math.max(LINE, (count * room) / 32)));
}

export function addHash(filter: HashFilter, group: number, hash: number): void {
  const line = lineOf(filter, group);
  const places = placesOf(hash);
  for (const place of [places, places >>> 9]) {
    const at = line + ((place % PLACES) >>> 5);
    filter[at] = (filter[at] ?? 0) | (1 << place);
  }
}

/** Whether the hash may have been added to the group; false is certain. */
export function mayHold(filter: HashFilter, group: number, hash: number): boolean {
  const line = lineOf(filter, group);
  const one = placesOf(hash);
  const other = one >>> 9;
  return (
    ((filter[line + ((one % PLACES) >>> 5)] ?? 0) & (1 << one)) !== 0 &&
    ((filter[line + ((other % PLACES) >>> 5)] ?? 0) & (1 << other)) !== 0
  );
}

/** The smallest power of two that is not less. */
export function powerOfTwo(least: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1, least)));
}

function lineOf({ length }: HashFilter, group: number): number {
  return ((group ^ (group >>> 15)) * LINE) & (length - 1);
}

/** Nine bits for each of two places in a line. The last bits of a hash choose the line, so the first choose here. */
function placesOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> 14;
}
