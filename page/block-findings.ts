import type { LongForm, ShortForm } from '../glossary/types.ts';
import type { PageEvidence } from '../matching/decide.ts';
import { PageCues } from './cue-counts.ts';
import type { Findings, PlacedDefinition, PlacedOccurrence } from './findings.ts';
import { keptOccurrences } from './kept-occurrences.ts';
import { isConnected, parentOf } from './safe-dom.ts';

const NONE: ReadonlySet<PlacedOccurrence> = new Set();

/** What was found on the page so far, block by block, so that a changed block can be read alone. */
export class BlockFindings {
  readonly #onForget: (occurrence: PlacedOccurrence) => void;
  readonly #blocks = new Map<Node, Findings>();
  readonly #cues = new PageCues();
  /** How often each short form stands on the page, seen or not. */
  readonly #forms = new Map<ShortForm, number>();
  /** The blocks that say more than where short forms stand: few of many. */
  readonly #telling = new Set<Findings>();
  /** Occurrences of which it is not known whether a reader can see them. */
  #doubted: PlacedOccurrence[] = [];

  /** @param onForget is told of every occurrence that goes. */
  constructor(onForget: (occurrence: PlacedOccurrence) => void) {
    this.#onForget = onForget;
  }

  get isEmpty(): boolean {
    return this.#blocks.size === 0;
  }

  /** Keeps what was found in a block, in place of what was found in it before. */
  put(block: Node, found: Findings): void {
    const occurrences = keptOccurrences(found.occurrences, this.occurrencesIn(block));
    const isNew = occurrences === found.occurrences;
    const kept = isNew ? found : { ...found, occurrences };
    this.#remove(block, isNew ? NONE : new Set(occurrences));
    this.#blocks.set(block, kept);
    this.#cues.add(kept);
    for (const occurrence of occurrences) {
      this.#forms.set(occurrence.shortForm, (this.#forms.get(occurrence.shortForm) ?? 0) + 1);
      occurrence.readable = null;
      this.#doubted.push(occurrence);
    }
    if (isTelling(kept)) this.#telling.add(kept);
  }

  forget(block: Node): void {
    this.#remove(block, NONE);
  }

  /** Takes the marks of a block away that no longer have below them what they were about. */
  forgetStale(block: Node): void {
    for (const occurrence of this.occurrencesIn(block)) if (!occurrence.stands) this.#unmark(occurrence);
  }

  /** It may be gone through once more, among the doubted or with all of its block: it must not be marked again. */
  #unmark(occurrence: PlacedOccurrence): void {
    occurrence.readable = false;
    this.#onForget(occurrence);
  }

  #remove(block: Node, kept: ReadonlySet<PlacedOccurrence>): void {
    const found = this.#blocks.get(block);
    if (!found) return;
    this.#blocks.delete(block);
    this.#telling.delete(found);
    this.#cues.remove(found);
    for (const occurrence of found.occurrences) {
      const left = (this.#forms.get(occurrence.shortForm) ?? 0) - 1;
      if (left > 0) this.#forms.set(occurrence.shortForm, left);
      else this.#forms.delete(occurrence.shortForm);
      if (!kept.has(occurrence)) this.#unmark(occurrence);
    }
  }

  /** Forgets what has left the page. */
  forgetRemoved(): void {
    for (const block of this.#blocks.keys()) if (!isConnected(block)) this.forget(block);
  }

  has(block: Node): boolean {
    return this.#blocks.has(block);
  }

  *occurrences(): Generator<PlacedOccurrence> {
    for (const { occurrences } of this.#blocks.values()) yield* occurrences;
  }

  occurrencesIn(block: Node): readonly PlacedOccurrence[] {
    return this.#blocks.get(block)?.occurrences ?? [];
  }

  shortForms(): ShortForm[] {
    return [...this.#forms.keys()];
  }

  /** Those that only the page knows, since it defines them. */
  ownForms(): Set<ShortForm> {
    const own = new Set<ShortForm>();
    for (const { definitions } of this.#telling) {
      for (const { shortForm, isOwn } of definitions) if (isOwn) own.add(shortForm);
    }
    return own;
  }

  /** Makes every occurrence be looked at again; returns how many there are. */
  doubtReadable(): number {
    this.#doubted = [...this.occurrences()];
    for (const occurrence of this.#doubted) occurrence.readable = null;
    return this.#doubted.length;
  }

  /** The occurrences to look at, once: whether a reader can see them has to be found out. */
  takeDoubted(): readonly PlacedOccurrence[] {
    const doubted = this.#doubted;
    this.#doubted = [];
    return doubted;
  }

  /** The definitions that a reader sees, those of titles first. */
  definitions(isReadable: (parent: Node) => boolean): PlacedDefinition[] {
    const titled: PlacedDefinition[] = [];
    const written: PlacedDefinition[] = [];
    for (const { occurrences, definitions } of this.#telling) {
      for (const { shortForm, titled: defined, readable, start } of occurrences) {
        if (defined && readable) titled.push({ ...start, shortForm, isOwn: false, defined });
      }
      for (const one of definitions) if (isSeen(one.node, isReadable)) written.push(one);
    }
    return [...titled, ...written];
  }

  /**
   * What the page says about its short forms. Definitions and long forms count
   * only where a reader sees them; cue words tell what a page is about, seen or not.
   */
  evidence(definitions: readonly PlacedDefinition[], isReadable: (parent: Node) => boolean): PageEvidence {
    const writtenOut = new Set<string>();
    const amounts = new Set<ShortForm>();
    for (const found of this.#telling) {
      for (const { node, senseId } of found.writtenOut) if (isSeen(node, isReadable)) writtenOut.add(senseId);
      for (const { shortForm, amount } of found.occurrences) if (amount) amounts.add(shortForm);
    }
    const longForms = new Map<ShortForm, Set<LongForm>>();
    for (const { shortForm, defined } of definitions) {
      longForms.set(shortForm, (longForms.get(shortForm) ?? new Set()).add(defined.longForm));
    }
    return {
      forms: this.shortForms()
        .sort()
        .map((shortForm) => ({
          shortForm,
          // In one order, whenever which block was read.
          definitions: [...(longForms.get(shortForm) ?? [])].sort(),
          near: this.#cues.near(shortForm),
          isAmount: amounts.has(shortForm),
        })),
      writtenOut: [...writtenOut].sort(),
      cues: this.#cues.onPage(),
    };
  }
}

function isTelling({ occurrences, definitions, writtenOut }: Findings): boolean {
  return (
    definitions.length + writtenOut.length > 0 ||
    occurrences.some(({ titled, amount }) => titled !== null || amount)
  );
}

function isSeen(node: Node, isReadable: (parent: Node) => boolean): boolean {
  return isReadable(parentOf(node) ?? node);
}
