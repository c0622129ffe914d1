import type { Entry, FieldId, Sense } from '../glossary/types.ts';
import { type CueIndex, type CueOwners, type OwnCues, ownersOf } from './cue-index.ts';
import type { CueEvidence, RankedSense } from './types.ts';

/** How much a cue counts, by whose it is and how strong. A cue of a sense and of its field counts as both. */
export const WEIGHTS = {
  field: 1,
  fieldStrong: 2,
  own: 4,
  ownStrong: 9,
  /** How many times as much a cue counts close to the short form: in quarters, whose sums are exact in any order. */
  near: 1.75,
  /** The long form stands on the page, though that of a rival does, too. */
  writtenOut: 8,
  /** The short form stands at a number, and the sense is a currency. */
  amount: 8,
  /** A sense that is seldom met needs more than its rivals to be believed. */
  rare: -6,
} as const;

/**
 * The senses of an entry, likeliest first, by the cue words of the page: each
 * cue counts once, however often it stands there.
 */
export function rankSenses(
  entry: Entry,
  evidence: CueEvidence,
  writtenOut: ReadonlySet<string>,
): RankedSense[] {
  const isAmount = evidence.amounts.has(entry.shortForm);
  const page = pageOf(evidence);
  const close = closeOn(page, evidence.near.get(entry.shortForm) ?? NONE);
  return entry.senses
    .map((sense) => {
      const score = scoreOf(startOf(sense, writtenOut, isAmount), weigh(sense, page, close), page);
      return new Ranked(sense, score, { evidence, close });
    })
    .sort((a, b) => b.score - a.score);
}

/** The cues of hardly any sense are ever asked for, and to order them takes longer than to add them up. */
class Ranked implements RankedSense {
  readonly sense: Sense;
  readonly score: number;
  readonly #around: Around;
  #cues: readonly string[] | null = null;

  constructor(sense: Sense, score: number, around: Around) {
    this.sense = sense;
    this.score = score;
    this.#around = around;
  }

  get cues(): readonly string[] {
    this.#cues ??= cuesOf(this.sense, this.#around);
    return this.#cues;
  }
}

/** What is known of a page, and which of its cues are close to the short form: 1 by number. */
type Around = { evidence: CueEvidence; close: Uint8Array };

const NONE: ReadonlySet<number> = new Set();

function startOf({ id, kind, usage }: Sense, writtenOut: ReadonlySet<string>, isAmount: boolean): number {
  return (
    (usage === 'rare' ? WEIGHTS.rare : 0) +
    (writtenOut.has(id) ? WEIGHTS.writtenOut : 0) +
    (isAmount && kind === 'currency unit' ? WEIGHTS.amount : 0)
  );
}

/** Adds up what was weighed, in the order of the page, and clears it. */
function scoreOf(start: number, count: number, { weights, weighed }: Page): number {
  let sum = start;
  for (let at = 0; at < count; at += 1) {
    const number = weighed[at] ?? 0;
    sum += weights[number] ?? 0;
    weights[number] = 0;
  }
  return sum;
}

/** The cues that speak for a sense: those that count most first, else as they come on the page. */
function cuesOf(sense: Sense, { evidence, close }: Around): string[] {
  // Another page may have been looked at since.
  const page = pageOf(evidence);
  const { cues, places, weights, weighed } = page;
  const count = weigh(sense, page, close);
  // There are few different weights.
  const byWeight = new Map<number, string[]>();
  for (const number of weighed.subarray(0, count)) {
    const weight = weights[number] ?? 0;
    const text = cues[places[number] ?? 0]?.[0] ?? '';
    weights[number] = 0;
    const alike = byWeight.get(weight);
    if (alike) alike.push(text);
    else byWeight.set(weight, [text]);
  }
  return [...byWeight].sort(([a], [b]) => b - a).flatMap(([, texts]) => texts);
}

/**
 * Sets what each cue counts for a sense, until the caller clears it.
 *
 * @returns how many cues count: their numbers stand in `weighed`, in order.
 */
function weigh(sense: Sense, page: Page, close: Uint8Array): number {
  weighFields(sense, page);
  weighOwn(sense, page);
  const { weights, weighed, bits } = page;
  let count = 0;
  for (let at = 0; at < bits.length; at += 1) {
    for (let left = bits[at] ?? 0; left !== 0; left &= left - 1) {
      const number = 32 * at + 31 - Math.clz32(left & -left);
      if (close[number] === 1) weights[number] = WEIGHTS.near * (weights[number] ?? 0);
      weighed[count] = number;
      count += 1;
    }
    bits[at] = 0;
  }
  return count;
}

/** A cue of several fields counts for the one it is strongest for. */
function weighFields({ field, alsoIn }: Sense, page: Page): void {
  for (const other of [field, ...alsoIn]) {
    for (const item of cuesOfField(other, page)) {
      const number = item >> 1;
      const weight = item & 1 ? WEIGHTS.fieldStrong : WEIGHTS.field;
      if (weight > (page.weights[number] ?? 0)) setWeight(page, number, weight);
    }
  }
}

function weighOwn({ id }: Sense, page: Page): void {
  for (const item of page.owners.senses.get(id) ?? NO_CUES) {
    const number = numberOf(item >> 1, page);
    const weight = item & 1 ? WEIGHTS.ownStrong : WEIGHTS.own;
    if (number >= 0) setWeight(page, number, weight + (page.weights[number] ?? 0));
  }
}

function setWeight({ weights, bits }: Page, number: number, weight: number): void {
  weights[number] = weight;
  setBit(bits, number);
}

/**
 * A page as senses are held against it one by one. Its cues are numbered as they come on the page. What is
 * known of a field serves all senses of the field, and no sense looks at cues that speak for others only.
 */
type Page = Pick<CueIndex, 'cues'> & {
  onPage: ReadonlySet<number>;
  owners: CueOwners;
  /** The place in the index of each cue by number, and the number of each place that is on the page. */
  places: Int32Array;
  numbers: Int32Array;
  /** A bit for each place, whether it is: few enough to stay in the fastest memory. */
  isHere: Int32Array;
  /** The cues of fields: twice their numbers, and one more where they are strong. */
  fields: Map<FieldId, readonly number[]>;
  /** For one sense at a time: what each cue counts, by number, and a bit for each that counts; else all 0. */
  weights: Float64Array;
  bits: Int32Array;
  /** The numbers of those that count. */
  weighed: Int32Array;
};

/** The page that an index was last used for. The next one takes over what is as long as the index. */
const LAST = new WeakMap<CueIndex, Page>();

function pageOf({ index, onPage }: CueEvidence): Page {
  const last = LAST.get(index);
  if (last && last.onPage === onPage && last.places.length === onPage.size) return last;
  const places = new Int32Array([...onPage]);
  const numbers = last?.numbers ?? new Int32Array(index.cues.length);
  const isHere = last?.isHere ?? new Int32Array((index.cues.length >> 5) + 1);
  for (const place of last?.places ?? []) isHere[place >> 5] = 0;
  for (let number = 0; number < places.length; number += 1) {
    const place = places[number] ?? 0;
    numbers[place] = number;
    setBit(isHere, place);
  }
  const page: Page = {
    cues: index.cues,
    onPage,
    owners: ownersOf(index),
    places,
    numbers,
    isHere,
    fields: new Map(),
    weights: new Float64Array(places.length),
    bits: new Int32Array((places.length >> 5) + 1),
    weighed: new Int32Array(places.length),
  };
  LAST.set(index, page);
  return page;
}

/** The number of a cue on the page; -1 where it is not there. */
function numberOf(place: number, { numbers, isHere }: Page): number {
  return ((isHere[place >> 5] ?? 0) & (1 << (place & 31))) === 0 ? -1 : (numbers[place] ?? -1);
}

function setBit(bits: Int32Array, place: number): void {
  bits[place >> 5] = (bits[place >> 5] ?? 0) | (1 << (place & 31));
}

function closeOn(page: Page, near: ReadonlySet<number>): Uint8Array {
  const close = new Uint8Array(page.places.length);
  for (const place of near) {
    const number = numberOf(place, page);
    if (number >= 0) close[number] = 1;
  }
  return close;
}

function cuesOfField(field: FieldId, page: Page): readonly number[] {
  const known = page.fields.get(field);
  if (known) return known;
  const here: number[] = [];
  for (const item of page.owners.fields.get(field) ?? NO_CUES) {
    const number = numberOf(item >> 1, page);
    if (number >= 0) here.push(2 * number + (item & 1));
  }
  page.fields.set(field, here);
  return here;
}

const NO_CUES: OwnCues = [];
