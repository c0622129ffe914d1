import type { ShortForm } from '../glossary/types.ts';
import { findOccurrences } from '../matching/find-occurrences.ts';
import { type KnownForms, shortFormOf } from '../matching/known-forms.ts';
import { type LocalLead, localLead } from '../matching/local-lead.ts';
import { addPageForms, pageForms } from '../matching/page-forms.ts';
import { evidenceInText } from '../matching/text-evidence.ts';
import { PageCues } from './cue-counts.ts';
import {
  definitionsIn,
  type Findings,
  occurrencesIn,
  type PlacedDefinition,
  type PlacedOccurrence,
} from './findings.ts';
import type { PageKnowledge } from './page-knowledge.ts';
import type { BlockOf } from './prose.ts';
import { isConnected, parentOf } from './safe-dom.ts';
import type { TextRun } from './text-run.ts';

/** What the visible text of a page says about its short forms. */
export type PageEvidence = {
  definitions: readonly PlacedDefinition[];
  writtenOut: ReadonlySet<string>;
  onPage: ReadonlySet<number>;
  near: ReadonlyMap<ShortForm, ReadonlySet<number>>;
  amounts: ReadonlySet<ShortForm>;
};

export type BlockFindingsOptions = {
  /** Whether short forms that only the page defines are looked for, too. */
  learnsPageForms: boolean;
  onForget: (occurrence: PlacedOccurrence) => void;
};

/** What was found on the page so far, block by block, so that a changed block can be read alone. */
export class BlockFindings {
  readonly #glossaryKnown: KnownForms;
  readonly #options: BlockFindingsOptions;
  readonly #blocks = new Map<Node, Findings>();
  readonly #cues = new PageCues();
  readonly #pageForms = new Set<ShortForm>();
  /** Definitions that were not looked through for short forms of the page's own. */
  #unlearned: PlacedDefinition[] = [];
  /** Blocks whose words may speak for another sense than before. */
  readonly #unled = new Set<Findings>();
  #known: KnownForms;

  constructor(known: KnownForms, options: BlockFindingsOptions) {
    this.#glossaryKnown = known;
    this.#known = known;
    this.#options = options;
  }

  get isEmpty(): boolean {
    return this.#blocks.size === 0;
  }

  has(block: Node): boolean {
    return this.#blocks.has(block);
  }

  /** Reads what needs no glossary: known short forms, and what the page defines itself. */
  readText(run: TextRun): void {
    const occurrences = occurrencesIn(run, this.#known);
    const definitions = definitionsIn(run);
    if (occurrences.length + definitions.length === 0) return;
    const found = this.#findingsOf(run.block);
    found.occurrences.push(...occurrences);
    found.definitions.push(...definitions);
    if (this.#options.learnsPageForms) this.#unlearned.push(...definitions);
  }

  /**
   * Takes the short forms that only the page knows for known from now on.
   *
   * @returns those that are new: text read before has to be read again for them.
   */
  learnPageForms(): ReadonlySet<ShortForm> {
    const forms = pageForms(
      this.#known,
      this.#unlearned.map(({ definition }) => definition),
    );
    this.#unlearned = [];
    if (forms.size === 0) return forms;
    for (const form of forms) this.#pageForms.add(form);
    this.#known = addPageForms(this.#glossaryKnown, this.#pageForms);
    return forms;
  }

  /** Adds the occurrences of some short forms to what was read of a run before. */
  readAgainFor(run: TextRun, forms: ReadonlySet<ShortForm>): void {
    const { text } = run.clean;
    if (![...forms].some((form) => text.includes(form))) return;
    const occurrences = occurrencesIn(run, this.#known).filter(({ shortForm }) => forms.has(shortForm));
    if (occurrences.length > 0) this.#findingsOf(run.block).occurrences.push(...occurrences);
  }

  readEvidence(run: TextRun, { longForms, cues }: Pick<PageKnowledge, 'longForms' | 'cues'>): void {
    const [node] = run.nodes;
    const { text } = run.clean;
    // Where the block has no short form, nothing stands close to one.
    const occurrences = this.occurrencesIn(run.block).length > 0 ? findOccurrences(text, this.#known) : [];
    const evidence = evidenceInText(text, occurrences, { longForms, cues });
    if (!node || evidence.writtenOut.size + evidence.cues.size === 0) return;
    const found = this.#findingsOf(run.block);
    for (const senseId of evidence.writtenOut) found.writtenOut.push({ node, senseId });
    found.cues.push(...evidence.cues);
    for (const [shortForm, close] of evidence.near) {
      found.near.set(shortForm, [...(found.near.get(shortForm) ?? []), ...close]);
    }
    this.#cues.add(evidence.cues, evidence.near);
    if (evidence.near.size > 0) this.#unled.add(found);
  }

  /** Finds what the words of each block speak for, where that may have changed. */
  findLeads({ entryOf, cues }: Pick<PageKnowledge, 'entryOf' | 'cues'>): void {
    for (const { occurrences, near } of this.#unled) {
      const leads = new Map<ShortForm, LocalLead | null>();
      for (const [shortForm, close] of near) {
        const entry = entryOf(shortForm);
        if (entry) leads.set(shortForm, localLead(entry, new Set(close), cues));
      }
      for (const occurrence of occurrences) occurrence.lead = leads.get(occurrence.shortForm) ?? null;
    }
    this.#unled.clear();
  }

  /** Drops what speaks for senses, to be read anew. */
  forgetEvidence(): void {
    for (const found of this.#blocks.values()) {
      this.#cues.remove(found);
      found.writtenOut = [];
      found.cues = [];
      found.near = new Map();
      for (const occurrence of found.occurrences) occurrence.lead = null;
    }
  }

  forget(block: Node): void {
    const found = this.#blocks.get(block);
    if (!found) return;
    found.occurrences.forEach(this.#options.onForget);
    this.#cues.remove(found);
    this.#unled.delete(found);
    this.#blocks.delete(block);
  }

  forgetAll(): void {
    for (const block of [...this.#blocks.keys()]) this.forget(block);
    this.#unlearned = [];
  }

  /** Forgets what has left the page, or has moved to where there is no prose. */
  forgetRemoved(blockOf: BlockOf): void {
    for (const block of [...this.#blocks.keys()]) {
      if (!isConnected(block) || blockOf(block) === null) this.forget(block);
    }
  }

  *occurrences(): Generator<PlacedOccurrence> {
    for (const { occurrences } of this.#blocks.values()) yield* occurrences;
  }

  occurrencesIn(block: Node): readonly PlacedOccurrence[] {
    return this.#blocks.get(block)?.occurrences ?? [];
  }

  /** The short forms met on the page, visible or not. */
  shortForms(): Set<ShortForm> {
    return new Set([...this.occurrences()].map(({ shortForm }) => shortForm));
  }

  /** Those of them that the glossary may know. */
  glossaryForms(): Set<ShortForm> {
    return this.shortForms().difference(this.#pageForms);
  }

  /** Makes every occurrence be looked at again. */
  doubtReadable(): void {
    for (const occurrence of this.occurrences()) occurrence.readable = null;
  }

  /**
   * What the page says about its short forms. Definitions and long forms count
   * only where a reader sees them; cue words tell what a page is about, seen or not.
   */
  evidence(isReadable: (parent: Node) => boolean): PageEvidence {
    const isSeen = ({ node }: { node: Text }): boolean => isReadable(parentOf(node) ?? node);
    const all = [...this.#blocks.values()];
    const titled = [...this.occurrences()].flatMap(({ titled, readable, range }) =>
      titled && readable
        ? { node: range.startContainer as Text, offset: range.startOffset, definition: titled }
        : [],
    );
    const defined = all.flatMap(({ definitions }) => definitions).filter(isSeen);
    return {
      definitions: [...titled, ...defined].flatMap(({ definition, ...place }) => {
        const shortForm = shortFormOf(definition.shortForm, this.#known);
        return shortForm === null ? [] : { ...place, definition: { ...definition, shortForm } };
      }),
      writtenOut: new Set(
        all.flatMap((found) => found.writtenOut.filter(isSeen).map(({ senseId }) => senseId)),
      ),
      onPage: this.#cues.onPage(),
      near: this.#cues.near(),
      amounts: new Set([...this.occurrences()].flatMap(({ amount, shortForm }) => (amount ? shortForm : []))),
    };
  }

  #findingsOf(block: Node): Findings {
    const known = this.#blocks.get(block);
    if (known) return known;
    const found: Findings = { occurrences: [], definitions: [], writtenOut: [], cues: [], near: new Map() };
    this.#blocks.set(block, found);
    return found;
  }
}
