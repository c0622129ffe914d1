import type { ShortForm } from '../glossary/types.ts';
import type { Mark } from '../matching/mark-of.ts';
import type { Defined, Lead } from '../matching/meanings.ts';
import type { BlockReading, FoundOccurrence } from '../matching/read-block.ts';
import type { MarkedTerm } from './mark-counts.ts';
import { isConnected } from './safe-dom.ts';
import { locate, type TextPoint, type TextRun } from './text-run.ts';

const IN_CAPITALS = 1;
const WORD_LIKE = 2;
const AMOUNT = 4;

/** A short form at its place in the page. There may be tens of thousands: what each holds is counted. */
export class PlacedOccurrence {
  readonly shortForm: ShortForm;
  /** What `<abbr title="…">` around it says it stands for. */
  readonly titled: Defined | null;
  /** What the words of its block speak for; null where they say little. */
  readonly lead: Lead | null;
  /** Whether a reader can see it; null where that has to be looked at again. */
  readable: boolean | null = null;
  /** What it is marked and counted as. */
  term: MarkedTerm | null = null;
  readonly #traits: number;
  readonly #startNode: Text;
  readonly #startOffset: number;
  readonly #endNode: Text;
  readonly #endOffset: number;
  #range: StaticRange | null = null;

  constructor(found: FoundOccurrence, place: { start: TextPoint; end: TextPoint }, lead: Lead | null) {
    this.shortForm = found.shortForm;
    this.#traits =
      (found.inCapitals ? IN_CAPITALS : 0) | (found.wordLike ? WORD_LIKE : 0) | (found.amount ? AMOUNT : 0);
    this.titled = found.titled ?? null;
    this.lead = lead;
    this.#startNode = place.start.node;
    this.#startOffset = place.start.offset;
    this.#endNode = place.end.node;
    this.#endOffset = place.end.offset;
  }

  /** As in `Occurrence`. */
  get inCapitals(): boolean {
    return (this.#traits & IN_CAPITALS) !== 0;
  }

  get wordLike(): boolean {
    return (this.#traits & WORD_LIKE) !== 0;
  }

  get amount(): boolean {
    return (this.#traits & AMOUNT) !== 0;
  }

  /** How it is marked now. */
  get mark(): Mark | null {
    if (this.term === null) return null;
    return this.term.longForm === null ? 'could-mean' : 'claimed';
  }

  get start(): TextPoint {
    return { node: this.#startNode, offset: this.#startOffset };
  }

  get end(): TextPoint {
    return { node: this.#endNode, offset: this.#endOffset };
  }

  /** Whether its letters still stand where they were found. */
  get stands(): boolean {
    return isConnected(this.#startNode) && this.#startNode.data.startsWith(this.shortForm, this.#startOffset);
  }

  /** Whether another one, found later, says the same of the same place. */
  isSame(other: PlacedOccurrence): boolean {
    return (
      this.shortForm === other.shortForm &&
      this.#traits === other.#traits &&
      this.#startNode === other.#startNode &&
      this.#startOffset === other.#startOffset &&
      this.#endNode === other.#endNode &&
      this.#endOffset === other.#endOffset &&
      JSON.stringify([this.titled, this.lead]) === JSON.stringify([other.titled, other.lead])
    );
  }

  /**
   * Static: a live range would cost the page dearly whenever it removes nodes. Made when it is asked for:
   * of tens of thousands on a page few are ever marked.
   */
  get range(): StaticRange {
    this.#range ??= new StaticRange({
      startContainer: this.#startNode,
      startOffset: this.#startOffset,
      endContainer: this.#endNode,
      endOffset: this.#endOffset,
    });
    return this.#range;
  }
}

/** A definition as the page writes it, and where its short form stands. */
export type PlacedDefinition = TextPoint & {
  shortForm: ShortForm;
  /** Whether only the page knows the short form. */
  isOwn: boolean;
  defined: Defined;
};

/** What was found in the text of one block. */
export type Findings = {
  readonly occurrences: readonly PlacedOccurrence[];
  readonly definitions: readonly PlacedDefinition[];
  /** Senses whose long form stands in the block, and the text node it begins in. */
  readonly writtenOut: readonly { node: Text; senseId: string }[];
  /** The places of its cue words in the index, each once. */
  readonly cues: readonly number[];
  /** Those close to each of its short forms. */
  readonly near: BlockReading['near'];
};

/** Puts what was read of a block to its places in the page. */
export function place(runs: readonly TextRun[], reading: BlockReading): Findings {
  const { near } = reading;
  const leadOf = (shortForm: ShortForm): Lead | null =>
    near.find((one) => one.shortForm === shortForm)?.lead ?? null;
  return {
    occurrences: reading.occurrences.flatMap((found) => {
      const run = runs[found.run];
      return run ? new PlacedOccurrence(found, locate(run, found), leadOf(found.shortForm)) : [];
    }),
    definitions: placed(reading.definitions, ({ run: number, at, shortForm, isOwn = false, ...defined }) => {
      const run = runs[number];
      return run ? { ...locate(run, { start: at, end: at + 1 }).start, shortForm, isOwn, defined } : [];
    }),
    writtenOut: placed(reading.writtenOut, ({ run, senseId }) => {
      const node = runs[run]?.nodes[0];
      return node ? { node, senseId } : [];
    }),
    cues: reading.cues.length > 0 ? reading.cues : NONE,
    near: near.length > 0 ? near : NONE,
  };
}

/** Of most blocks there is nothing to tell but where short forms stand: they share one empty list. */
const NONE: readonly never[] = [];

function placed<Found, Placed>(
  found: readonly Found[],
  toPlaced: (one: Found) => Placed | readonly Placed[],
): readonly Placed[] {
  return found.length > 0 ? found.flatMap(toPlaced) : NONE;
}
