import type { ShortForm } from '../glossary/types.ts';
import { disambiguate, isLocal } from '../matching/disambiguate.ts';
import { groupBy } from '../matching/group-by.ts';
import type { KnownForms } from '../matching/known-forms.ts';
import { meaningNear } from '../matching/local-lead.ts';
import { markOf } from '../matching/mark-of.ts';
import { pageEntry } from '../matching/page-forms.ts';
import type { Disambiguation } from '../matching/types.ts';
import { BlockFindings, type PageEvidence } from './block-findings.ts';
import { type Changes, type ChangeWatcher, watchChanges } from './changes.ts';
import type { PlacedOccurrence } from './findings.ts';
import { createHighlights, type Highlights } from './highlights.ts';
import { localMeanings } from './local-meanings.ts';
import { MarkWindow } from './mark-window.ts';
import { type Answer, PageKnowledge, type Question } from './page-knowledge.ts';
import { type BlockOf, createBlockOf, createIsReadable } from './prose.ts';
import { isConnected, outwardOf, parentOf } from './safe-dom.ts';
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
  /** Whether short forms that only the page itself defines are marked, too. */
  marksPageForms: boolean;
  /** Asks the glossary; null, or a rejection, where nobody answers. */
  lookUp: (question: Question) => Promise<Answer | null>;
  /** Called after the marks may have changed. */
  onChange: () => void;
  /** Ends everything and takes every mark away. */
  signal: AbortSignal;
};

/** Keeps the marks of one document in step with its text, from its making until its signal aborts. */
export class PageReader {
  readonly #options: PageReaderOptions;
  readonly #highlights: Highlights;
  readonly #window: MarkWindow;
  readonly #findings: BlockFindings;
  readonly #watcher: ChangeWatcher;
  readonly #knowledge = new PageKnowledge();
  readonly #meanings = new Map<ShortForm, Disambiguation>();
  #localMeanings: ReadonlyMap<PlacedOccurrence, Disambiguation> = new Map();
  #scanned = false;
  #working = false;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(options: PageReaderOptions) {
    const { known, marksPageForms, signal } = options;
    this.#options = options;
    this.#highlights = createHighlights(signal);
    this.#window = new MarkWindow(this.#highlights, { shadowRoots: () => this.shadowRoots(), signal });
    this.#findings = new BlockFindings(known, {
      learnsPageForms: marksPageForms,
      onForget: ({ range }) => this.#highlights.mark(range, null),
    });
    this.#watcher = watchChanges(() => this.#schedule(), signal);
    this.#lookForShadowRoots();
    addEventListener('resize', () => this.#lookAgain(), { signal, passive: true });
    signal.addEventListener('abort', () => clearTimeout(this.#waiting), { once: true });
    void this.#work();
  }

  /** The marks a reader can see, block by block. */
  occurrences(): PlacedOccurrence[] {
    return [...this.#findings.occurrences()].filter(({ mark }) => mark !== null);
  }

  /** The visible marks in the block that a text node stands in. */
  occurrencesNear(node: Node): PlacedOccurrence[] {
    const parent = parentOf(node);
    const block = parent && createBlockOf()(parent);
    return block ? this.#findings.occurrencesIn(block).filter(({ mark }) => mark !== null) : [];
  }

  /** What a short form means on this page, or at one place of it; undefined as long as that is not known. */
  meaningOf(shortForm: ShortForm, at?: PlacedOccurrence): Disambiguation | undefined {
    const defined = at && this.#localMeanings.get(at);
    const meaning = this.#meanings.get(shortForm);
    const entry = at && this.#knowledge.entryOf(shortForm);
    if (defined || !meaning || !entry) return defined ?? meaning;
    return meaningNear(entry, meaning, at);
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
        await this.#read(this.#readChanges(changes));
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
      this.#findings.readText(run);
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
    await this.#read(runs, runs);
  }

  /** @returns the runs of the changed blocks. */
  #readChanges({ blocks, toggled }: Changes): TextRun[] {
    const blockOf = createBlockOf();
    const runs: TextRun[] = [];
    for (const block of this.#withOuter(blocks, blockOf)) {
      this.#findings.forget(block);
      if (!isConnected(block)) continue;
      for (const run of walkBlock(block, blockOf)) {
        this.#findings.readText(run);
        runs.push(run);
      }
    }
    this.#findings.forgetRemoved(blockOf);
    // Not only inside them: a selector can reach from a toggled element to any other.
    if (toggled.size > 0) this.#findings.doubtReadable();
    return runs;
  }

  /** A block that has become empty parts the text around it no longer, and the other way round. */
  #withOuter(blocks: ReadonlySet<Node>, blockOf: BlockOf): Set<Node> {
    const all = new Set(blocks);
    for (const block of blocks) {
      const outside = outwardOf(block);
      const outer = outside && isConnected(block) ? blockOf(outside) : null;
      if (outer && this.#findings.has(outer)) all.add(outer);
    }
    return all;
  }

  /**
   * Reads what some runs say about short forms, and asks the glossary what it has not told yet.
   *
   * @param all every run of the page, where the caller has them at hand.
   */
  async #read(runs: readonly TextRun[], all?: readonly TextRun[]): Promise<void> {
    this.#readPageForms(all);
    if ((this.#findings.isEmpty && this.#knowledge.isEmpty) || this.#options.signal.aborted) return;
    this.#watcher.watchAttributes();
    // The first question is about the whole page: before it, no word of it mattered.
    const again = await this.#ask(this.#knowledge.isEmpty ? (all ?? [...this.#everyRun()]) : runs);
    // A page that only explains its own short forms needs no evidence.
    if (this.#options.signal.aborted || this.#knowledge.isEmpty) return;
    if (again) this.#findings.forgetEvidence();
    const evident = again ? (all ?? [...this.#everyRun()]) : runs;
    await this.#inSlices(evident, (run) => this.#findings.readEvidence(run, this.#knowledge));
  }

  /** Short forms that the page has just defined may stand anywhere on it. */
  #readPageForms(all: Iterable<TextRun> = this.#everyRun()): void {
    const forms = this.#findings.learnPageForms();
    if (forms.size === 0) return;
    for (const run of all) this.#findings.readAgainFor(run, forms);
  }

  /** @returns whether text read before has to be read again for what the glossary told. */
  async #ask(runs: readonly TextRun[]): Promise<boolean> {
    const knowledge = this.#knowledge;
    if (!knowledge.hasQuestion(this.#findings.glossaryForms())) return false;
    await this.#inSlices(runs, (run) => knowledge.hear(run));
    if (this.#options.signal.aborted) return false;
    const question = knowledge.questionFor(this.#findings.glossaryForms());
    if (!question) return false;
    const answer = await this.#options.lookUp(question).catch(() => null);
    if (answer) return knowledge.learn(question, answer);
    // A background that cannot answer now is asked again with the next change.
    knowledge.missAnswer();
    return false;
  }

  #inSlices(runs: readonly TextRun[], step: (run: TextRun) => void): Promise<unknown> {
    return inSlices(runs.values(), step, this.#options.signal);
  }

  /** Not for slices: a page that changes between them takes away the place the walk has come to. */
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
    this.#findings.findLeads(this.#knowledge);
    this.#decide(this.#findings.evidence(isReadable));
    this.#mark();
    this.#options.onChange();
  }

  #decide({ definitions, writtenOut, ...cues }: PageEvidence): void {
    const defined = groupBy(definitions, ({ definition }) => definition.shortForm);
    const occurrences = groupBy(this.#findings.occurrences(), ({ shortForm }) => shortForm);
    const shared = { writtenOut, cues: { index: this.#knowledge.cues, ...cues } };
    const local = new Map<PlacedOccurrence, Disambiguation>();
    for (const [shortForm, here] of occurrences) {
      const entry = this.#knowledge.entryOf(shortForm) ?? pageEntry(shortForm);
      const own = defined.get(shortForm) ?? [];
      const meaning = disambiguate(entry, {
        ...shared,
        definitions: own.map(({ definition }) => definition),
      });
      this.#meanings.set(shortForm, meaning);
      if (!isLocal(meaning)) continue;
      for (const [occurrence, one] of localMeanings(entry, here, own)) local.set(occurrence, one);
    }
    this.#localMeanings = local;
  }

  #mark(): void {
    const roots = new Set<Document | ShadowRoot>();
    const marked: PlacedOccurrence[] = [];
    for (const occurrence of this.#findings.occurrences()) {
      const { range, shortForm, readable } = occurrence;
      const meaning = readable ? this.meaningOf(shortForm, occurrence) : undefined;
      occurrence.mark = meaning ? markOf(occurrence, meaning) : null;
      if (!occurrence.mark) continue;
      marked.push(occurrence);
      roots.add(range.startContainer.getRootNode() as Document | ShadowRoot);
    }
    this.#window.show(marked);
    this.#highlights.dress(roots);
    this.#highlights.restore();
  }
}
