import type { Entry, ShortForm } from '../glossary/types.ts';
import { disambiguate } from '../matching/disambiguate.ts';
import { indexLongForms } from '../matching/find-long-forms.ts';
import type { KnownForms } from '../matching/known-forms.ts';
import type { Disambiguation } from '../matching/types.ts';
import { BlockFindings } from './block-findings.ts';
import { type Changes, type ChangeWatcher, watchChanges } from './changes.ts';
import type { PlacedOccurrence } from './findings.ts';
import { createHighlights, type Highlights } from './highlights.ts';
import { createBlockOf, createIsReadable } from './prose.ts';
import { isConnected, parentOf } from './safe-dom.ts';
import { inSlices } from './slices.ts';
import type { TextRun } from './text-run.ts';
import { walkBlock, walkRuns } from './walk.ts';

/** How long changes are gathered before the page is read again, in milliseconds. */
const GATHER_TIME = 80;

/** When to look once more for shadow roots, which appear without a word, in milliseconds. */
const SHADOW_ROOT_CHECKS = [500, 1500, 4000];

/** How often a scan starts anew because the page took away the place it had come to. */
const MOST_RESTARTS = 3;

export type PageReaderOptions = {
  known: KnownForms;
  /** Gets the entries of short forms met on the page; null, or a rejection, where nobody answers. */
  lookUp: (shortForms: readonly ShortForm[]) => Promise<readonly Entry[] | null>;
  /** Called after the marks may have changed. */
  onChange: () => void;
  /** Ends everything and takes every mark away. */
  signal: AbortSignal;
};

/** Keeps the marks of one document in step with its text, from its making until its signal aborts. */
export class PageReader {
  readonly #options: PageReaderOptions;
  readonly #highlights: Highlights;
  readonly #findings: BlockFindings;
  readonly #watcher: ChangeWatcher;
  readonly #entries = new Map<ShortForm, Entry>();
  readonly #asked = new Set<ShortForm>();
  readonly #meanings = new Map<ShortForm, Disambiguation>();
  #scanned = false;
  #working = false;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(options: PageReaderOptions) {
    const { known, signal } = options;
    this.#options = options;
    this.#highlights = createHighlights(signal);
    this.#findings = new BlockFindings(known, ({ range }) => this.#highlights.mark(range, null));
    this.#watcher = watchChanges(() => this.#schedule(), signal);
    this.#lookForShadowRoots();
    addEventListener('resize', () => this.#lookAgain(), { signal, passive: true });
    signal.addEventListener('abort', () => clearTimeout(this.#waiting), { once: true });
    void this.#work();
  }

  /** The marks a reader can see, block by block. */
  occurrences(): PlacedOccurrence[] {
    return [...this.#findings.occurrences()].filter(({ readable }) => readable);
  }

  /** The visible marks in the block that a text node stands in. */
  occurrencesNear(node: Node): PlacedOccurrence[] {
    const parent = parentOf(node);
    const block = parent && createBlockOf()(parent);
    return block ? this.#findings.occurrencesIn(block).filter(({ readable }) => readable) : [];
  }

  /** What a short form means on this page; undefined as long as that is not known. */
  meaningOf(shortForm: ShortForm): Disambiguation | undefined {
    return this.#meanings.get(shortForm);
  }

  shadowRoots(): ShadowRoot[] {
    return [...this.#watcher.shadowRoots].filter((root) => isConnected(root));
  }

  ring(occurrence: PlacedOccurrence): void {
    this.#highlights.ring(occurrence.range);
  }

  #lookForShadowRoots(): void {
    this.#watcher.findShadowRoots(document);
    for (const delay of SHADOW_ROOT_CHECKS) {
      const timer = setTimeout(() => this.#watcher.findShadowRoots(document), delay);
      this.#options.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    }
  }

  /** A window of another size can hide and show anything. */
  #lookAgain(): void {
    this.#findings.doubtReadable();
    this.#schedule();
  }

  #schedule(): void {
    this.#waiting ??= setTimeout(() => void this.#work(), GATHER_TIME);
  }

  /** Works until nothing is left to do; one at a time. */
  async #work(): Promise<void> {
    const { signal } = this.#options;
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
    if (this.#working || signal.aborted) return;
    this.#working = true;
    try {
      if (!this.#scanned) await this.#readAll();
      for (let changes = this.#watcher.take(); changes && !signal.aborted; changes = this.#watcher.take()) {
        this.#readChanges(changes);
        await this.#lookUpNew();
      }
      if (!signal.aborted) this.#settle();
    } finally {
      this.#working = false;
    }
  }

  async #readAll(): Promise<void> {
    const { signal } = this.#options;
    const runs: TextRun[] = [];
    const step = (run: TextRun): void => {
      runs.push(run);
      this.#findings.readOccurrences(run);
    };
    for (let attempt = 0, complete = false; !complete && attempt <= MOST_RESTARTS; attempt += 1) {
      complete = true;
      runs.length = 0;
      this.#findings.forgetAll();
      for (const root of [document, ...this.#watcher.shadowRoots]) {
        complete = (await inSlices(walkRuns(root), step, signal)) !== false && complete;
      }
    }
    this.#scanned = true;
    await this.#lookUpNew(runs);
  }

  #readChanges({ blocks, toggled }: Changes): void {
    const blockOf = createBlockOf();
    for (const block of blocks) {
      this.#findings.forget(block);
      if (!isConnected(block)) continue;
      for (const run of walkBlock(block, blockOf)) {
        this.#findings.readOccurrences(run);
        this.#findings.readEvidence(run);
      }
    }
    this.#findings.forgetRemoved(blockOf);
    // Not only inside them: a selector can reach from a toggled element to any other.
    if (toggled.size > 0) this.#findings.doubtReadable();
  }

  /** Gets the entries of short forms met for the first time; then old text may be evidence, too. */
  async #lookUpNew(runs?: readonly TextRun[]): Promise<void> {
    const { lookUp, signal } = this.#options;
    const fresh = [...this.#findings.shortForms()].filter((shortForm) => !this.#asked.has(shortForm));
    if (fresh.length === 0 || signal.aborted) return;
    // A background that cannot answer now is asked again with the next change.
    const entries = await lookUp(fresh).catch(() => null);
    if (entries === null || signal.aborted) return;
    for (const shortForm of fresh) this.#asked.add(shortForm);
    for (const entry of entries) this.#entries.set(entry.shortForm, entry);
    this.#watcher.watchAttributes();
    this.#findings.lookForLongForms(indexLongForms([...this.#entries.values()]));
    for (const run of runs ?? this.#everyRun()) this.#findings.readEvidence(run);
  }

  *#everyRun(): Generator<TextRun> {
    for (const root of [document, ...this.#watcher.shadowRoots]) yield* walkRuns(root);
  }

  /** Decides anew what every short form means here, and marks accordingly. */
  #settle(): void {
    if (this.#findings.isEmpty && this.#meanings.size === 0) return;
    const isReadable = createIsReadable();
    for (const occurrence of this.#findings.occurrences()) {
      const parent = parentOf(occurrence.range.startContainer);
      occurrence.readable ??= parent !== null && isReadable(parent);
    }
    const evidence = this.#findings.evidence(isReadable);
    for (const entry of this.#entries.values())
      this.#meanings.set(entry.shortForm, disambiguate(entry, evidence));
    this.#mark();
    this.#options.onChange();
  }

  #mark(): void {
    const roots = new Set<Document | ShadowRoot>();
    for (const { range, shortForm, readable } of this.#findings.occurrences()) {
      const meaning = readable ? this.#meanings.get(shortForm) : undefined;
      if (meaning) roots.add(range.startContainer.getRootNode() as Document | ShadowRoot);
      const claims = meaning !== undefined && meaning.kind !== 'could-mean';
      this.#highlights.mark(range, meaning ? (claims ? 'claimed' : 'could-mean') : null);
    }
    this.#highlights.dress(roots);
    this.#highlights.restore();
  }
}
