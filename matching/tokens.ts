/*
 * The words of a text as they are compared, read in one pass without making a
 * string for each: this runs over all the text of a page that holds a mark.
 */

/** The words of one text. The arrays are longer than they need be and are overwritten by the next read. */
export type Tokens = {
  /** How many words there are. */
  count: number;
  /** Where each word begins in the text, in UTF-16 code units. */
  starts: Int32Array;
  /** A hash of the stem of each word: "dispatched", "dispatching" and "dispatch" have one. */
  hashes: Int32Array;
  /** The folded words one after another, without anything between them. */
  folded: Uint16Array;
  /** Where each word begins in `folded`; one more than there are words. */
  bounds: Int32Array;
};

/** Reads texts into words; one reader serves many texts, one at a time. */
export type TokenReader = { read(text: string): Tokens };

const HASH_SEED = 0x811c9dc5;
const HASH_FACTOR = 0x01000193;

const SMALL_D = 100;
const SMALL_E = 101;
const SMALL_G = 103;
const SMALL_I = 105;
const SMALL_N = 110;
const SMALL_S = 115;
const SMALL_Y = 121;

/** Shorter words keep their s: "gas", "bus". */
const SHORTEST_PLURAL = 4;

/** Shorter words in "ies" have a singular in "ie": "dies", "lies". */
const SHORTEST_IES = 5;

/**
 * Words are runs of letters, digits and marks. They are folded: lower case,
 * without a possessive or plural ending ("technician’s", "technicians" and
 * "Technician" are one word; so are "bodies" and "body").
 */
export function createTokenReader(): TokenReader {
  const tokens: Tokens = {
    count: 0,
    starts: new Int32Array(0),
    hashes: new Int32Array(0),
    folded: new Uint16Array(0),
    bounds: new Int32Array(0),
  };
  return {
    read(text) {
      if (tokens.folded.length < text.length) grow(tokens, text.length);
      readInto(tokens, text);
      return tokens;
    },
  };
}

function grow(tokens: Tokens, length: number): void {
  const size = Math.max(1024, length, tokens.folded.length * 2);
  // Two words have something between them, so there are at most half as many as characters.
  const words = (size >> 1) + 2;
  tokens.starts = new Int32Array(words);
  tokens.hashes = new Int32Array(words);
  tokens.bounds = new Int32Array(words);
  tokens.folded = new Uint16Array(size);
}

function readInto(tokens: Tokens, text: string): void {
  const { starts, hashes, folded, bounds } = tokens;
  const { length } = text;
  let count = 0;
  let written = 0;
  let index = 0;
  bounds[0] = 0;
  while (index < length) {
    let code = foldOf(text.charCodeAt(index));
    if (code === 0) {
      index += 1;
      continue;
    }
    const from = written;
    starts[count] = index;
    do {
      folded[written] = code;
      written += 1;
      index += 1;
      code = index < length ? foldOf(text.charCodeAt(index)) : 0;
    } while (code !== 0);
    if (index < length) index = endOfPossessive(text, index);
    let stem = written;
    if (mayHaveEnding(folded, from, written)) {
      written = withoutPlural(folded, from, written);
      stem = endOfStem(folded, from, written);
    }
    hashes[count] = hashOf(folded, from, stem);
    count += 1;
    bounds[count] = written;
  }
  tokens.count = count;
}

/** Every ending that is taken off ends in one of four letters, or in a letter twice. */
function mayHaveEnding(folded: Uint16Array, from: number, to: number): boolean {
  const last = folded[to - 1];
  return (
    to - from >= SHORTEST_PLURAL &&
    (last === SMALL_S || last === SMALL_E || last === SMALL_D || last === SMALL_G || last === folded[to - 2])
  );
}

/** An apostrophe and one letter or two behind a word ("technician’s", "we'll") say nothing of their own. */
function endOfPossessive(text: string, end: number): number {
  const apostrophe = text.charCodeAt(end);
  if (apostrophe !== 0x27 && apostrophe !== 0x2019) return end;
  let index = end + 1;
  while (index < text.length && index - end <= 2 && foldOf(text.charCodeAt(index)) !== 0) index += 1;
  return index < text.length && foldOf(text.charCodeAt(index)) !== 0 ? end : index;
}

function withoutPlural(folded: Uint16Array, from: number, to: number): number {
  const length = to - from;
  if (length < SHORTEST_PLURAL || folded[to - 1] !== SMALL_S || folded[to - 2] === SMALL_S) return to;
  if (length >= SHORTEST_IES && folded[to - 2] === SMALL_E && folded[to - 3] === SMALL_I) {
    folded[to - 3] = SMALL_Y;
    return to - 2;
  }
  return to - 1;
}

/**
 * Where the stem of a folded word ends: without "-ing", "-ed" or a last "e",
 * and with one consonant for two ("bagging"). Enough to find a cue in another
 * form of the word; what is left need not be a word.
 */
function endOfStem(folded: Uint16Array, from: number, to: number): number {
  let end = to;
  const length = to - from;
  if (length >= SHORTEST_ING && endsInIng(folded, end)) end -= 3;
  else if (length >= SHORTEST_ED && endsInEd(folded, end)) end -= 2;
  if (end - from >= SHORTEST_E && folded[end - 1] === SMALL_E) return end - 1;
  const isDoubled = end - from > SHORTEST_STEM && folded[end - 1] === folded[end - 2];
  return isDoubled ? end - 1 : end;
}

function endsInIng(folded: Uint16Array, end: number): boolean {
  return folded[end - 1] === SMALL_G && folded[end - 2] === SMALL_N && folded[end - 3] === SMALL_I;
}

function endsInEd(folded: Uint16Array, end: number): boolean {
  return folded[end - 1] === SMALL_D && folded[end - 2] === SMALL_E;
}

/** Shorter words are words of their own: "bring", "sting"; "need", "shed". */
const SHORTEST_ING = 6;
const SHORTEST_ED = 6;
const SHORTEST_STEM = 3;

/** Shorter words mean something else without their "e": "lunge", "plane". */
const SHORTEST_E = 6;

function hashOf(folded: Uint16Array, from: number, to: number): number {
  let hash = HASH_SEED;
  for (let index = from; index < to; index += 1) {
    hash = Math.imul(hash ^ (folded[index] ?? 0), HASH_FACTOR);
  }
  return hash | 0;
}

/** A character as it is compared, or 0 where it is none of a word. */
function foldOf(code: number): number {
  return code < FOLDED ? (FOLDS[code] ?? 0) : isBeyondLatin(code) ? code : 0;
}

/** Scripts beyond the table have words, too; blocks of punctuation, symbols and ideographs hold none that we know. */
function isBeyondLatin(code: number): boolean {
  return (code < 0x2000 && code !== 0x1680) || (code >= 0xac00 && code < 0xd7a4);
}

/** How many characters have a case or more to look up. */
const FOLDED = 0x530;

const FOLDS = foldTable();

function foldTable(): Uint16Array {
  const table = new Uint16Array(FOLDED);
  for (let code = 0; code < table.length; code += 1) {
    const char = String.fromCharCode(code);
    if (/[\p{L}\p{N}\p{M}]/u.test(char)) {
      const folded = char.toLowerCase();
      table[code] = folded.length === 1 ? folded.charCodeAt(0) : code;
    }
  }
  return table;
}
