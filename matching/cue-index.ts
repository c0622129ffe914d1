import type { Cues, FieldCues, FieldId, Sense } from '../glossary/types.ts';
import { addHash, createHashFilter, type HashFilter, mayHold, powerOfTwo } from './hash-filter.ts';
import { createTokenReader, type Tokens } from './tokens.ts';

/**
 * A cue word or phrase and all that it speaks for: fields, fields it speaks
 * for strongly, and the same of senses, by id.
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
  /**
   * Of each cue `RECORD` numbers in a row, so that a look at it is one look into memory: the next cue of its
   * chain, the hashes of its first two words, and where in `rests` what is left of it stands.
   */
  readonly records: Int32Array;
  /** The further words of phrases: how many there are, then their hashes. Phrases of two words share the first. */
  readonly rests: Int32Array;
  /** The first cue of each chain, by the last bits of a hash: of a lone word, or of the first two of a phrase. */
  readonly heads: Int32Array;
  /** Which hashes lead to a chain; and which words, inverted, begin a phrase. Most words are dismissed here. */
  readonly filter: HashFilter;
};

const RECORD = 4;
const FIRST_WORD = 1;
const SECOND_WORD = 2;
const REST = 3;

/** In place of a rest: the cue is a lone word. */
const LONE = -1;

/** Gathers the cues of fields and senses; a cue that several share, in whatever form of its words, becomes one. */
export function collectCues(fields: readonly FieldCues[], senses: readonly Sense[]): Cue[] {
  const byWords = new Map<string, GrowingCue>();
  const reader = createTokenReader();
  const cueOf = (text: string): GrowingCue => {
    const { count, hashes } = reader.read(text);
    const key = hashes.subarray(0, count).join();
    const cue = byWords.get(key) ?? ([text, [], [], [], []] satisfies GrowingCue);
    byWords.set(key, cue);
    return cue;
  };
  for (const { field, ...lists } of fields) {
    eachCue(lists, (text, isStrong) => addOwner(cueOf(text), field, isStrong ? [2, 1] : [1, 2]));
  }
  for (const sense of senses) {
    const names = plainNamesOf(sense);
    eachCue(sense, (text, isStrong) => {
      // A phrase of a sense's own name is evidence of another kind, and would count twice.
      if (text.includes(' ') && names.some((name) => name.includes(text))) return;
      addOwner(cueOf(text), sense.id, isStrong ? [4, 3] : [3, 4]);
    });
  }
  return [...byWords.values()];
}

/** The names of a sense as cues are written. */
function plainNamesOf({ longForm, otherLongForms }: Sense): string[] {
  return [longForm, ...otherLongForms].map((name) => name.toLowerCase().replace(/[-\u2013]/g, ' '));
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

function eachCue({ strongCues, cues }: Cues, take: (text: string, isStrong: boolean) => void): void {
  for (const text of strongCues) take(text, true);
  for (const text of cues) take(text, false);
}

/** Makes an index, in which each cue that has words is known by its place. */
export function indexCues(cues: readonly Cue[]): CueIndex {
  const reader = createTokenReader();
  const all: Cue[] = [];
  const rests = [0];
  const records: number[] = [];
  for (const cue of cues) {
    const { count, hashes } = reader.read(cue[0]);
    if (count === 0) continue;
    all.push(cue);
    records.push(-1, hashes[0] ?? 0, hashes[1] ?? 0, count > 2 ? rests.length : count > 1 ? 0 : LONE);
    if (count > 2) rests.push(count - 2, ...hashes.subarray(2, count));
  }
  return chained({ cues: all, records: Int32Array.from(records), rests: Int32Array.from(rests) });
}

function chained(index: Pick<CueIndex, 'cues' | 'records' | 'rests'>): CueIndex {
  const { cues, records } = index;
  const heads = new Int32Array(powerOfTwo(cues.length)).fill(-1);
  const filter = createHashFilter(cues.length);
  // From the last to the first, since what is added goes to the front of its chain.
  for (let place = cues.length - 1; place >= 0; place -= 1) {
    const at = RECORD * place;
    const first = records[at + FIRST_WORD] ?? 0;
    const hash = records[at + REST] === LONE ? first : pairOf(first, records[at + SECOND_WORD] ?? 0);
    const slot = slotOf(hash, heads);
    records[at] = heads[slot] ?? -1;
    heads[slot] = place;
    addHash(filter, hash, hash);
    // Thousands of phrases may begin alike, and would fill the line of their first word.
    if (hash !== first) addHash(filter, first, ~first);
  }
  return { ...index, heads, filter };
}

function slotOf(hash: number, { length }: Int32Array): number {
  return (hash ^ (hash >>> 15)) & (length - 1);
}

/** The first of the cues that may have a hash. */
function headOf({ heads, filter }: CueIndex, hash: number): number {
  return mayHold(filter, hash, hash) ? (heads[slotOf(hash, heads)] ?? -1) : -1;
}

/** One hash of two. */
function pairOf(first: number, second: number): number {
  return (Math.imul(first, 31) + second) | 0;
}

/**
 * Calls back for every cue in a text, with its place in the index and the place of its first word. Of the
 * cues that begin at one word, those that come first in the index go first.
 */
export function findCues(tokens: Tokens, index: CueIndex, onCue: (cue: number, word: number) => void): void {
  const { count, hashes } = tokens;
  const search = { tokens, index, onCue };
  for (let word = 0; word < count; word += 1) {
    const hash = hashes[word] ?? 0;
    const lone = headOf(index, hash);
    const isFirst = word + 1 < count && mayHold(index.filter, hash, ~hash);
    const phrase = isFirst ? headOf(index, pairOf(hash, hashes[word + 1] ?? 0)) : -1;
    if (lone >= 0 || phrase >= 0) findCuesAt(word, { lone, phrase }, search);
  }
}

type CueSearch = { tokens: Tokens; index: CueIndex; onCue: (cue: number, word: number) => void };

/** Follows the chain of the word and that of the two words, so that both come in the order of the index. */
function findCuesAt(
  word: number,
  heads: { lone: number; phrase: number },
  { tokens, index, onCue }: CueSearch,
): void {
  let { lone, phrase } = heads;
  for (let cue = firstOf(lone, phrase); cue >= 0; cue = firstOf(lone, phrase)) {
    const isLone = cue !== phrase;
    // Lone words and phrases may share a chain.
    const rest = index.records[RECORD * cue + REST] ?? 0;
    if ((rest === LONE) === isLone && standsAt(tokens, word, { index, cue, rest })) onCue(cue, word);
    const next = index.records[RECORD * cue] ?? -1;
    if (isLone) lone = next;
    else phrase = next;
  }
}

/** Of two chains the place that comes first in the index; -1 where both are at their end. */
function firstOf(one: number, other: number): number {
  if (one < 0) return other;
  return other < 0 ? one : Math.min(one, other);
}

function standsAt(
  { count, hashes }: Tokens,
  word: number,
  { index, cue, rest }: { index: CueIndex; cue: number; rest: number },
): boolean {
  const { records, rests } = index;
  if (records[RECORD * cue + FIRST_WORD] !== hashes[word]) return false;
  if (rest === LONE) return true;
  if (records[RECORD * cue + SECOND_WORD] !== hashes[word + 1]) return false;
  const length = rests[rest] ?? 0;
  if (word + 2 + length > count) return false;
  for (let at = 0; at < length; at += 1) {
    if (rests[rest + 1 + at] !== hashes[word + 2 + at]) return false;
  }
  return true;
}

/** The cues that speak for one owner: twice the place in the index, and one more where strongly. */
export type OwnCues = readonly number[];

/** The cues of an index by whom they speak for. */
export type CueOwners = {
  readonly fields: ReadonlyMap<FieldId, OwnCues>;
  readonly senses: ReadonlyMap<string, OwnCues>;
};

const OWNERS = new WeakMap<CueIndex, CueOwners>();

/** Made when first asked for: not everyone who has an index ranks senses. */
export function ownersOf(index: CueIndex): CueOwners {
  const known = OWNERS.get(index);
  if (known) return known;
  const fields = new Map<FieldId, number[]>();
  const senses = new Map<string, number[]>();
  index.cues.forEach(([, weakFields, strongFields, weakSenses, strongSenses], place) => {
    for (const field of strongFields) own(fields, field, 2 * place + 1);
    for (const field of weakFields) own(fields, field, 2 * place);
    for (const sense of strongSenses) own(senses, sense, 2 * place + 1);
    for (const sense of weakSenses) own(senses, sense, 2 * place);
  });
  const owners = { fields, senses };
  OWNERS.set(index, owners);
  return owners;
}

/** A cue that speaks for an owner in both ways does so strongly, which came first. */
function own<Owner>(owners: Map<Owner, number[]>, owner: Owner, item: number): void {
  const items = owners.get(owner);
  if (!items) owners.set(owner, [item]);
  else if ((items.at(-1) ?? -1) >> 1 !== item >> 1) items.push(item);
}
