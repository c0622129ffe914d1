import type { ShortForm } from '../glossary/types.ts';
import type { HashFilter } from '../matching/hash-filter.ts';
import type { Disambiguation } from '../matching/types.ts';
import type { Glossary } from './asking.ts';
import { BlockFindings } from './block-findings.ts';
import { BlockReader } from './block-reader.ts';
import { type Changes, type ChangeWatcher, watchChanges } from './changes.ts';
import type { Choices } from './choices.ts';
import type { PlacedOccurrence } from './findings.ts';
import type { MarkedTerm } from './mark-counts.ts';
import { createMarks, type Marks } from './marks.ts';
import { PageMeanings } from './page-meanings.ts';
import { createBlockOf, createIsReadable, type Prose, proseWith } from './prose.ts';
import { isConnected, isRendered, parentOf } from './safe-dom.ts';
import { searchAgain } from './shadow-roots.ts';
import { inSlices } from './slices.ts';

/** How long changes are gathered before the page is read again, in milliseconds. */
const GATHER_TIME = 100;

/** How long nothing is looked at again for each occurrence that was: a page may toggle all the time. In milliseconds. */
const LOOKING_PAUSE = 0.05;

/** When to ask again where nobody has answered, in milliseconds. */
const RETRIES = [500, 2000, 8000];

export type PageReaderOptions = Choices & {
  /** Of all spellings that the glossary knows. */
  filter: HashFilter;
  glossary: Glossary;
  /** Called after the marks may have changed. */
  onChange: () => void;
  /** Ends everything and takes every mark away. */
  signal: AbortSignal;
};

/** Keeps the marks of one document in step with its text, from its making until its signal aborts. */
export class PageReader {
  readonly #options: PageReaderOptions;
  readonly #prose: Prose;
  readonly #marks: Marks;
  readonly #findings: BlockFindings;
  readonly #reader: BlockReader;
  readonly #watcher: ChangeWatcher;
  readonly #meanings: PageMeanings;
  #scanned = false;
  #watchesShown = false;
  #working = false;
  #isWanted = false;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  /** Whether something may have been hidden or shown since the last look, and whether that has to wait. */
  #toggled = false;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(options: PageReaderOptions) {
    const { signal } = options;
    this.#options = options;
    this.#prose = proseWith(options.readsCode);
    this.#meanings = new PageMeanings(options.chosen);
    this.#findings = new BlockFindings((occurrence) => this.#marks.forget(occurrence));
    const shared = { findings: this.#findings, prose: this.#prose, signal };
    this.#marks = createMarks({ ...shared, choices: options, shadowRoots: () => this.shadowRoots() });
    this.#watcher = watchChanges({ ...shared, onChange: () => this.#schedule(GATHER_TIME) });
    this.#reader = new BlockReader(this.#findings, {
      ...options,
      prose: this.#prose,
      roots: () => [document, ...this.#watcher.shadowRoots],
    });
    searchAgain(() => this.#watcher.searchShadowRoots(), signal);
    addEventListener('resize', () => this.#lookAgain(), { signal, passive: true });
    signal.addEventListener('abort', () => [this.#waiting, this.#resting].forEach(clearTimeout), {
      once: true,
    });
    void this.#work();
  }

  get #isOver(): boolean {
    return this.#options.signal.aborted;
  }

  /** The marks a reader can see, block by block. */
  occurrences(): PlacedOccurrence[] {
    return [...this.#findings.occurrences()].filter(({ mark }) => mark !== null);
  }

  /** The visible marks in the block that a text node stands in. */
  occurrencesNear(node: Node): PlacedOccurrence[] {
    const parent = parentOf(node);
    const block = parent && createBlockOf(this.#prose)(parent);
    return block ? this.#findings.occurrencesIn(block).filter(({ mark }) => mark !== null) : [];
  }

  /** What a short form means on this page, or at one place of it; undefined as long as that is not known. */
  meaningOf(shortForm: ShortForm, at?: PlacedOccurrence): Disambiguation | undefined {
    return at ? this.#meanings.at(at) : this.#meanings.of(shortForm);
  }

  /** What is marked, each short form in each of its meanings. */
  terms(): MarkedTerm[] {
    return this.#marks.terms();
  }

  shadowRoots(): ShadowRoot[] {
    return [...this.#watcher.shadowRoots].filter((root) => isConnected(root));
  }

  ring(occurrence: PlacedOccurrence): void {
    this.#marks.ring(occurrence);
  }

  /** A window of another size can hide and show anything. */
  #lookAgain(): void {
    this.#toggled = true;
    this.#schedule(GATHER_TIME);
  }

  #schedule(time: number): void {
    this.#isWanted = true;
    if (!this.#working) this.#waiting ??= setTimeout(() => void this.#work(), time);
  }

  /** Takes up what has changed and marks accordingly; what changes meanwhile waits for its turn. */
  async #work(): Promise<void> {
    const { signal } = this.#options;
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
    if (this.#working || signal.aborted) return;
    this.#working = true;
    this.#isWanted = false;
    let isAnswered = true;
    try {
      isAnswered = await this.#readAndMark();
    } finally {
      this.#working = false;
      if (!signal.aborted) this.#goOn(isAnswered);
    }
  }

  /** What has changed meanwhile is taken up in its turn, and an unanswered question asked again a few times. */
  #goOn(isAnswered: boolean): void {
    this.#failures = isAnswered ? 0 : this.#failures + 1;
    const retry = isAnswered ? undefined : RETRIES[this.#failures - 1];
    if (retry !== undefined) this.#schedule(retry);
    else if (this.#isWanted) this.#schedule(GATHER_TIME);
  }

  /** @returns whether the glossary has answered all that it was asked. */
  async #readAndMark(): Promise<boolean> {
    const changes = this.#scanned ? this.#watcher.take() : null;
    if (!this.#scanned) {
      await this.#inSlices(this.#watcher.findShadowRoots(), () => undefined);
      await this.#reader.readAll();
      this.#scanned = true;
    } else if (changes) this.#follow(changes);
    if (this.#isOver) return true;
    const isRead = await this.#reader.readWaiting();
    if (this.#reader.hasLeftOut && !this.#isOver) this.#watchShown();
    if (this.#isOver || (this.#findings.isEmpty && this.#meanings.isEmpty)) return isRead;
    this.#watchShown();
    return (await this.#settle()) && isRead;
  }

  /** Only worth its cost where something is marked. */
  #watchShown(): void {
    if (this.#watchesShown) return;
    this.#watchesShown = true;
    this.#watcher.watchAttributes();
    if (window === window.top) return;
    // A frame may be shown only after its page has found a place for it, and hears of no event then.
    let isShown = isRendered(document.documentElement);
    const observer = new ResizeObserver(([entry]) => {
      const wasShown = isShown;
      isShown = (entry?.contentRect.width ?? 0) > 0;
      if (isShown && !wasShown) this.#lookAgain();
    });
    observer.observe(document.documentElement);
    this.#options.signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  }

  #follow({ blocks, added, removes, toggles }: Changes): void {
    if (removes) this.#findings.forgetRemoved();
    if (removes || added.size > 0) this.#marks.doubtOrder();
    this.#reader.readChanged(blocks, added);
    // Not only inside what was toggled: a selector can reach from there to any other element.
    if (toggles) this.#toggled = true;
  }

  /** Decides anew what every short form means here, and marks accordingly. */
  async #settle(): Promise<boolean> {
    this.#doubtToggled();
    const isReadable = createIsReadable();
    const doubted = this.#findings.takeDoubted();
    await this.#inSlices(doubted.values(), (occurrence) => {
      const parent = parentOf(occurrence.start.node);
      occurrence.readable ??= parent !== null && isReadable(parent);
    });
    const definitions = this.#findings.definitions(isReadable);
    const evidence = this.#findings.evidence(definitions, isReadable);
    const isDecided = await this.#meanings.decide(evidence, this.#options.glossary);
    if (this.#isOver) return true;
    const isLocal = this.#meanings.decideLocally(this.#findings, definitions);
    const isAnew = isDecided === true || isLocal;
    await this.#marks.show(
      () => (isAnew ? this.#findings.occurrences() : doubted.values()),
      (occurrence) => this.#meanings.at(occurrence),
    );
    if (!this.#isOver) this.#options.onChange();
    return isDecided !== null;
  }

  /** Has everything looked at again where something was toggled, if not too soon after the last time. */
  #doubtToggled(): void {
    if (!this.#toggled || this.#resting !== undefined) return;
    this.#toggled = false;
    const pause = LOOKING_PAUSE * this.#findings.doubtReadable();
    if (pause < GATHER_TIME) return;
    this.#resting = setTimeout(() => {
      this.#resting = undefined;
      if (this.#toggled) this.#schedule(0);
    }, pause);
  }

  #inSlices<Item>(items: Iterator<Item>, step: (item: Item) => void): Promise<unknown> {
    return inSlices(items, step, this.#options.signal);
  }
}
