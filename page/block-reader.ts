import type { ShortForm } from '../glossary/types.ts';
import type { HashFilter } from '../matching/hash-filter.ts';
import { hasTwoCapitalsTogether, mayDefine } from '../matching/may-define.ts';
import type { BlockReading, RunText } from '../matching/read-block.ts';
import { mayHoldShape, mayHoldSpelling } from '../matching/spelling-filter.ts';
import type { Glossary } from './asking.ts';
import type { BlockFindings } from './block-findings.ts';
import { place } from './findings.ts';
import { lookAtTexts } from './first-look.ts';
import { runText } from './markup.ts';
import { type BlockOf, createBlockOf } from './prose.ts';
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
  /** Blocks to be read, some of them once more. */
  #waiting = new Set<Node>();
  #readsEverything = false;

  constructor(findings: BlockFindings, options: BlockReaderOptions) {
    this.#findings = findings;
    this.#options = options;
  }

  /** Looks at the whole page. */
  async readAll(): Promise<void> {
    const gathered = new Set<Text>();
    await this.#inEveryRoot((root) => lookAtTexts(root, (text) => this.#mayMatter(text), gathered));
    const blockOf = createBlockOf();
    for (const node of gathered) {
      const parent = isConnected(node) && parentOf(node);
      const block = parent && blockOf(parent);
      if (block) this.#waiting.add(block);
    }
  }

  /**
   * Notes blocks that have changed.
   *
   * @param added elements that have come, or have moved: maybe to where there is no prose.
   */
  readChanged(blocks: ReadonlySet<Node>, added: ReadonlySet<Node>): void {
    const blockOf = createBlockOf();
    for (const node of added) this.#forgetWhereNoProse(node, blockOf);
    for (const block of blocks) this.#waiting.add(block);
  }

  /**
   * Reads what waits, until nothing does.
   *
   * @returns whether the glossary has answered; what it has not answered goes on waiting.
   */
  async readWaiting(): Promise<boolean> {
    do {
      const wasEverything = this.#readsEverything;
      const isAnswered = await this.#readInTurns(await this.#blocksToRead([...this.#waiting]));
      if (!isAnswered || this.#options.signal.aborted) return isAnswered;
      if (this.#readsEverything && !wasEverything) await this.#waitForAll(() => true);
      await this.#learnPageForms();
    } while (this.#waiting.size > 0 && !this.#options.signal.aborted);
    return true;
  }

  /** Has what may hold a short form be read again that the page has begun or ceased to define. */
  async #learnPageForms(): Promise<void> {
    const forms = this.#findings.ownForms();
    const changed = forms.symmetricDifference(this.#pageForms);
    if (changed.size === 0) return;
    this.#pageForms = forms;
    await this.#waitForAll((block) => runsOfBlock(block).some(({ text }) => mayHoldForm(text, changed)));
  }

  /** The blocks that there is something to ask about. */
  async #blocksToRead(waiting: readonly Node[]): Promise<Block[]> {
    const blocks: Block[] = [];
    const blockOf = createBlockOf();
    await this.#inSlices(waiting.values(), (block) => {
      this.#waiting.delete(block);
      const runs = isConnected(block) && blockOf(block) === block ? runsOfBlock(block) : [];
      this.#findings.forget(block);
      if (this.#readsEverything ? runs.length > 0 : runs.some((run) => this.#isWorthReading(run))) {
        blocks.push({ block, runs });
      }
    });
    return blocks;
  }

  async #readInTurns(blocks: readonly Block[]): Promise<boolean> {
    for (const turn of turnsOf(blocks)) {
      const questions = turn.map(({ runs }) => runs.map(runText));
      const answers = await this.#ask(questions);
      if (this.#options.signal.aborted) return true;
      if (!answers) {
        for (const { block } of blocks) if (!this.#findings.has(block)) this.#waiting.add(block);
        return false;
      }
      const pairs = turn.map((block, index) => ({ ...block, reading: answers[index] ?? null }));
      await this.#inSlices(pairs.values(), (pair) => this.#keep(pair));
    }
    return true;
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
    if (!reading) return;
    this.#readsEverything ||= reading.occurrences.some(({ shortForm }) => !this.#pageForms.has(shortForm));
    // What has changed meanwhile is noted, and will be read again.
    if (runs.every(isCurrent)) this.#findings.put(block, place(runs, reading));
  }

  /** Has every block of a kind wait. */
  async #waitForAll(isWanted: (block: Node) => boolean): Promise<void> {
    await this.#inEveryRoot(walkBlocks, (block) => {
      if (isWanted(block)) this.#waiting.add(block);
    });
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

  /** Whether a text, which may be a part of what is read as one, is worth a closer look. */
  #mayMatter(text: string): boolean {
    if (!mayHoldShape(text)) return false;
    if (mayHoldSpelling(text, this.#options.filter)) return true;
    return this.#options.marksPageForms && hasTwoCapitalsTogether(text);
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

/** Whether a text may hold one of some short forms, in letters or with a dot behind each: a quick look. */
function mayHoldForm(text: string, forms: ReadonlySet<ShortForm>): boolean {
  for (const form of forms) {
    const start = /^[A-Za-z0-9]*/.exec(form)?.[0] ?? '';
    if (text.includes(start) || text.includes([...start].join('.'))) return true;
  }
  return false;
}

/** The blocks in portions, none of them larger than it may be but for a single large block. */
function* turnsOf(blocks: readonly Block[]): Generator<Block[]> {
  let turn: Block[] = [];
  let characters = 0;
  for (const block of blocks) {
    const length = block.runs.reduce((sum, { text }) => sum + text.length, 0);
    if (turn.length > 0 && (turn.length >= BLOCKS_AT_ONCE || characters + length > CHARACTERS_AT_ONCE)) {
      yield turn;
      turn = [];
      characters = 0;
    }
    turn.push(block);
    characters += length;
  }
  if (turn.length > 0) yield turn;
}
