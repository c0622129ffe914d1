import type { ShortForm } from '../glossary/types.ts';
import type { HashFilter } from '../matching/hash-filter.ts';
import { hasTwoCapitalsTogether, mayDefine } from '../matching/may-define.ts';
import type { BlockReading, RunText } from '../matching/read-block.ts';
import { mayHoldForm, mayHoldShape, mayHoldSpelling } from '../matching/spelling-filter.ts';
import type { Glossary } from './asking.ts';
import type { BlockFindings } from './block-findings.ts';
import { place } from './findings.ts';
import { lookAtTexts, type Suspicion } from './first-look.ts';
import { runText } from './markup.ts';
import { type BlockOf, createBlockOf, createIsInEditor, type Prose } from './prose.ts';
import { isConnected, isElement, parentOf, shadowRootOf } from './safe-dom.ts';
import { inSlices } from './slices.ts';
import { isCurrent, type TextRun } from './text-run.ts';
import { runsOfBlock, walkBlocks } from './walk.ts';

/** How much the glossary is asked about at once: more would keep the page waiting for the question alone. */
const BLOCKS_AT_ONCE = 300;
const CHARACTERS_AT_ONCE = 0x8000;

/** How often a walk starts anew because the page took away the place it had come to. */
const MOST_RESTARTS = 3;

export type BlockReaderOptions = {
  /** Of all spellings that the glossary knows. */
  filter: HashFilter;
  /** Whether short forms that only the page itself defines are looked for, too. */
  marksPageForms: boolean;
  prose: Prose;
  glossary: Pick<Glossary, 'readBlocks'>;
  /** The document, and the shadow roots that are known of it. */
  roots: () => Iterable<Node>;
  signal: AbortSignal;
};

/** A block with its runs. */
type Block = { block: Node; runs: readonly TextRun[] };

/**
 * Has the blocks of a page read. As long as no short form of the glossary stands on it, only blocks that may
 * hold one, or define one of the page's own; from then on every block, since all words tell what a page is
 * about.
 */
export class BlockReader {
  readonly #findings: BlockFindings;
  readonly #options: BlockReaderOptions;
  /** Short forms that the page defines itself and the glossary does not know. */
  #pageForms: ReadonlySet<ShortForm> = new Set();
  /** Blocks to be read, some of them once more, and whether it is known already that they are worth it. */
  readonly #waiting = new Map<Node, boolean>();
  #readsEverything = false;
  #hasLeftOut = false;

  constructor(findings: BlockFindings, options: BlockReaderOptions) {
    this.#findings = findings;
    this.#options = options;
  }

  /** Whether something is being edited that may have to be read one day. */
  get hasLeftOut(): boolean {
    return this.#hasLeftOut;
  }

  /** Looks at the whole page. */
  async readAll(): Promise<void> {
    const gathered = new Map<Text, Suspicion>();
    await this.#inEveryRoot((root) => lookAtTexts(root, (text) => this.#suspect(text), gathered));
    const blockOf = createBlockOf(this.#options.prose);
    await this.#inSlices(gathered[Symbol.iterator](), ([node, suspicion]) => {
      const parent = isConnected(node) && parentOf(node);
      const block = parent && blockOf(parent);
      if (block) this.#wait(block, suspicion === 'known');
    });
  }

  /**
   * Notes blocks that have changed.
   *
   * @param added elements that have come, or have moved: maybe to where there is no prose.
   */
  readChanged(blocks: ReadonlySet<Node>, added: ReadonlySet<Node>): void {
    const blockOf = createBlockOf(this.#options.prose);
    for (const node of added) this.#forgetWhereNoProse(node, blockOf);
    for (const block of blocks) this.#wait(block, false);
  }

  /**
   * Reads what waits, until nothing does.
   *
   * @returns whether the glossary has answered; what it has not answered goes on waiting.
   */
  async readWaiting(): Promise<boolean> {
    for (;;) {
      const turn: Block[] = [];
      await this.#inSlices(this.#takeTurn(), (block) => turn.push(block));
      if (turn.length > 0 && !(await this.#readTurn(turn))) return false;
      if (this.#waiting.size === 0) await this.#learnPageForms();
      if (this.#waiting.size === 0 || this.#options.signal.aborted) return true;
    }
  }

  /** Has what may hold a short form be read again that the page has begun or ceased to define. */
  async #learnPageForms(): Promise<void> {
    const forms = this.#findings.ownForms();
    const changed = forms.symmetricDifference(this.#pageForms);
    if (changed.size === 0) return;
    this.#pageForms = forms;
    const { prose } = this.#options;
    await this.#waitForAll((block) =>
      runsOfBlock(block, prose).some(({ text }) => mayHoldForm(text, changed)),
    );
  }

  /** Takes as many of the blocks that wait as can be asked about at once; a single one may be larger. */
  *#takeTurn(): Generator<Block, void> {
    const runsOf = this.#createRunsOf();
    let count = 0;
    let characters = 0;
    for (const [block, isWorth] of this.#waiting) {
      if (count === BLOCKS_AT_ONCE || characters > CHARACTERS_AT_ONCE) return;
      this.#waiting.delete(block);
      const runs = runsOf(block);
      const isRead = isWorth || this.#readsEverything || runs.some((run) => this.#isWorthReading(run));
      if (!isRead || runs.length === 0) {
        this.#findings.forget(block);
        continue;
      }
      this.#findings.forgetStale(block);
      count += 1;
      for (const { text } of runs) characters += text.length;
      yield { block, runs };
    }
  }

  /** Makes the question what is to be read of a block as it is now; good for one look only. */
  #createRunsOf(): (block: Node) => readonly TextRun[] {
    const { prose } = this.#options;
    const blockOf = createBlockOf(prose);
    const isInEditor = createIsInEditor();
    return (block) => {
      if (!isConnected(block) || blockOf(block) !== block) return [];
      if (!isInEditor(block)) return runsOfBlock(block, prose);
      this.#hasLeftOut = true;
      return [];
    };
  }

  async #readTurn(turn: readonly Block[]): Promise<boolean> {
    const answers = await this.#ask(turn.map(({ runs }) => runs.map(runText)));
    if (this.#options.signal.aborted) return true;
    if (!answers) {
      for (const { block } of turn) {
        this.#findings.forget(block);
        this.#wait(block, true);
      }
      return false;
    }
    const wasEverything = this.#readsEverything;
    const read = turn.map((block, index) => ({ ...block, reading: answers[index] ?? null }));
    await this.#inSlices(read.values(), (one) => this.#keep(one));
    if (this.#readsEverything && !wasEverything) await this.#waitForAll(() => true);
    return true;
  }

  #wait(block: Node, isWorth: boolean): void {
    this.#waiting.set(block, isWorth || this.#waiting.get(block) === true);
  }

  #ask(blocks: readonly (readonly RunText[])[]): Promise<readonly (BlockReading | null)[] | null> {
    return this.#options.glossary
      .readBlocks({
        blocks,
        pageForms: [...this.#pageForms],
        learnsPageForms: this.#options.marksPageForms,
        wantsEvidence: this.#readsEverything,
      })
      .catch(() => null);
  }

  #keep({ block, runs, reading }: Block & { reading: BlockReading | null }): void {
    this.#readsEverything ||=
      reading?.occurrences.some(({ shortForm }) => !this.#pageForms.has(shortForm)) ?? false;
    // What has changed meanwhile is noted, and will be read again.
    if (!runs.every(isCurrent)) this.#findings.forgetStale(block);
    else if (reading) this.#findings.put(block, place(runs, reading));
    else this.#findings.forget(block);
  }

  /** Has every block of a kind wait. */
  async #waitForAll(isWanted: (block: Node) => boolean): Promise<void> {
    await this.#inEveryRoot(
      (root) => walkBlocks(root, this.#options.prose),
      (block) => {
        if (isWanted(block)) this.#wait(block, true);
      },
    );
  }

  async #inEveryRoot<Item>(
    walk: (root: Node) => Iterator<Item, boolean>,
    step: (item: Item) => void = () => undefined,
  ): Promise<void> {
    for (const root of this.#options.roots()) {
      for (let attempt = 0; attempt <= MOST_RESTARTS; attempt += 1) {
        if ((await this.#inSlices(walk(root), step)) !== false) break;
      }
    }
  }

  #inSlices<Item, Result>(items: Iterator<Item, Result>, step: (item: Item) => void): Promise<Result | null> {
    return inSlices(items, step, this.#options.signal);
  }

  /** What a text, which may be a part of what is read as one, may be worth a closer look for. */
  #suspect(text: string): Suspicion | null {
    if (!mayHoldShape(text)) return null;
    if (mayHoldSpelling(text, this.#options.filter)) return 'known';
    return this.#options.marksPageForms && hasTwoCapitalsTogether(text) ? 'own' : null;
  }

  #isWorthReading(run: TextRun): boolean {
    const { filter, marksPageForms } = this.#options;
    if (mayHoldSpelling(run.text, filter) || mayHoldForm(run.text, this.#pageForms)) return true;
    if (!marksPageForms || !hasTwoCapitalsTogether(run.text)) return false;
    if (mayDefine(run.text)) return true;
    const { titles, beside } = runText(run);
    return titles !== undefined || beside !== undefined;
  }

  #forgetWhereNoProse(node: Node, blockOf: BlockOf): void {
    if (this.#findings.isEmpty || !isConnected(node)) return;
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_ELEMENT);
    for (let one: Node | null = walker.currentNode; one; one = walker.nextNode()) {
      if (this.#findings.has(one) && blockOf(one) === null) this.#findings.forget(one);
      const shadowRoot = isElement(one) ? shadowRootOf(one) : null;
      if (shadowRoot) this.#forgetWhereNoProse(shadowRoot, blockOf);
    }
  }
}
