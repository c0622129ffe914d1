import type { Cues, FieldCues, FieldId, Sense } from '../glossary/types.ts';
import { createTokenReader, type TokenReader, type Tokens } from './tokens.ts';

/**
 * A cue word or phrase and all that it speaks for: fields, fields it speaks
 * for strongly, and the same of senses, by id. A tuple, since many travel from
 * the background to a page.
 */
export type Cue = readonly [
  text: string,
  fields: readonly FieldId[],
  strongFields: readonly FieldId[],
  senses: readonly string[],
  strongSenses: readonly string[],
];

/** Cues to look for in texts. A cue is known by its place in `cues`. */
export type CueIndex = {
  readonly cues: readonly Cue[];
  /** The hashes of the folded words of each cue, in the order of `cues`. */
  readonly words: readonly (readonly number[])[];
  /** The places of the cues that begin with a word, by its hash. */
  readonly byFirstWord: ReadonlyMap<number, readonly number[]>;
};

/** Gathers the cues of fields and senses; a cue that several share, in whatever form of its words, becomes one. */
export function collectCues(fields: readonly FieldCues[], senses: readonly Sense[]): Cue[] {
  const byWords = new Map<string, GrowingCue>();
  const reader = createTokenReader();
  const cueOf = (text: string): GrowingCue => {
    const key = wordsOfCue(text, reader).join();
    const cue = byWords.get(key) ?? ([text, [], [], [], []] satisfies GrowingCue);
    byWords.set(key, cue);
    return cue;
  };
  for (const { field, ...lists } of fields) {
    eachCue(lists, (text, isStrong) => addOwner(cueOf(text), field, isStrong ? [2, 1] : [1, 2]));
  }
  for (const sense of senses) {
    eachCue(sense, (text, isStrong) => addOwner(cueOf(text), sense.id, isStrong ? [4, 3] : [3, 4]));
  }
  return [...byWords.values()];
}

type GrowingCue = [string, FieldId[], FieldId[], string[], string[]];

/** Two forms of one word may be listed with two strengths: the first, which is the stronger, stays. */
function addOwner(
  cue: GrowingCue,
  owner: string,
  [to, other]: readonly [1 | 2 | 3 | 4, 1 | 2 | 3 | 4],
): void {
  const owners: string[] = cue[to];
  const others: string[] = cue[other];
  if (!owners.includes(owner) && !others.includes(owner)) owners.push(owner);
}

function wordsOfCue(text: string, reader: TokenReader): number[] {
  const tokens = reader.read(text);
  return [...tokens.hashes.subarray(0, tokens.count)];
}

function eachCue({ strongCues, cues }: Cues, take: (text: string, isStrong: boolean) => void): void {
  for (const text of strongCues) take(text, true);
  for (const text of cues) take(text, false);
}

/** Makes an index, or a larger one of an index and more cues, whose places stay as they are. */
export function indexCues(cues: readonly Cue[], smaller: CueIndex = EMPTY): CueIndex {
  const all = [...smaller.cues];
  const words = [...smaller.words];
  const byFirstWord = new Map([...smaller.byFirstWord].map(([word, places]) => [word, [...places]]));
  const reader = createTokenReader();
  for (const cue of cues) {
    const hashes = wordsOfCue(cue[0], reader);
    const [first] = hashes;
    if (first === undefined) continue;
    const places = byFirstWord.get(first);
    if (places) places.push(all.length);
    else byFirstWord.set(first, [all.length]);
    all.push(cue);
    words.push(hashes);
  }
  return { cues: all, words, byFirstWord };
}

const EMPTY: CueIndex = { cues: [], words: [], byFirstWord: new Map() };

/** The cues that can stand in a text of these words, each given by its hash. */
export function cuesAmong(words: Iterable<number>, { cues, byFirstWord }: CueIndex): Cue[] {
  const found: Cue[] = [];
  for (const word of words) {
    for (const place of byFirstWord.get(word) ?? []) {
      const cue = cues[place];
      if (cue) found.push(cue);
    }
  }
  return found;
}

/** Calls back for every cue in a text, with its place in the index and the place of its first word. */
export function findCues(
  { count, hashes }: Tokens,
  index: CueIndex,
  onCue: (cue: number, word: number) => void,
): void {
  for (let word = 0; word < count; word += 1) {
    const candidates = index.byFirstWord.get(hashes[word] ?? 0);
    if (candidates === undefined) continue;
    for (const candidate of candidates) {
      const words = index.words[candidate] ?? [];
      if (word + words.length <= count && goesOn(hashes, word, words)) onCue(candidate, word);
    }
  }
}

function goesOn(hashes: Int32Array, from: number, words: readonly number[]): boolean {
  for (let at = 1; at < words.length; at += 1) {
    if (hashes[from + at] !== words[at]) return false;
  }
  return true;
}
