import type { ShortForm } from '../glossary/types.ts';
import { type KnownForms, shortFormOf } from '../matching/known-forms.ts';
import { localLead } from '../matching/local-lead.ts';
import { pageForms, withPageForms } from '../matching/page-forms.ts';
import { CueCounts } from './cue-counts.ts';
import {
  definitionsIn,
  evidenceIn,
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

/** What was found on the page so far, block by block, so that a changed block can be read alone. */
export class BlockFindings {
  readonly #onForget: (occurrence: PlacedOccurrence) => void;
  readonly #blocks = new Map<Node, Findings>();
  readonly #cues = new CueCounts();
  readonly #pageForms = new Set<ShortForm>();
  #known: KnownForms;

  constructor(known: KnownForms, onForget: (occurrence: PlacedOccurrence) => void) {
    this.#known = known;
    this.#onForget = onForget;
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
  }

  /**
   * Takes the short forms that only the page knows for known from now on.
   *
   * @returns those that are new: text read before has to be read again for them.
   */
  learnPageForms(): ReadonlySet<ShortForm> {
    const definitions = [...this.#blocks.values()].flatMap((found) =>
      found.definitions.map(({ definition }) => definition),
    );
    const forms = pageForms(this.#known, definitions);
    for (const form of forms) this.#pageForms.add(form);
    this.#known = withPageForms(this.#known, definitions);
    return forms;
  }

  /** Adds the occurrences of some short forms to what was read of a run before. */
  readAgainFor(run: TextRun, forms: ReadonlySet<ShortForm>): void {
    const { text } = run.clean;
    if (![...forms].some((form) => text.includes(form))) return;
    const occurrences = occurrencesIn(run, this.#known).filter(({ shortForm }) => forms.has(shortForm));
    if (occurrences.length > 0) this.#findingsOf(run.block).occurrences.push(...occurrences);
  }

  readEvidence(run: TextRun, knowledge: PageKnowledge): void {
    const { longForms, cues: index } = knowledge;
    const { writtenOut, cues, near } = evidenceIn(run, { known: this.#known, longForms, cues: index });
    if (writtenOut.length + cues.length === 0) return;
    const found = this.#findingsOf(run.block);
    const fresh = cues.filter((cue) => !found.cues.includes(cue));
    this.#cues.add(fresh);
    found.writtenOut.push(...writtenOut);
    found.cues = found.cues.length > 0 ? [...found.cues, ...fresh] : fresh;
    if (near.size === 0) return;
    found.near = found.near.size > 0 ? joined([found.near, near]) : near;
    for (const occurrence of found.occurrences) {
      const entry = knowledge.entryOf(occurrence.shortForm);
      const close = found.near.get(occurrence.shortForm);
      occurrence.lead = entry && close ? localLead(entry, close, index) : null;
    }
  }

  /** Drops what speaks for senses, to be read anew. */
  forgetEvidence(): void {
    for (const found of this.#blocks.values()) {
      this.#cues.remove(found.cues);
      found.writtenOut = [];
      found.cues = [];
      found.near = new Map();
      for (const occurrence of found.occurrences) occurrence.lead = null;
    }
  }

  forget(block: Node): void {
    const found = this.#blocks.get(block);
    if (!found) return;
    found.occurrences.forEach(this.#onForget);
    this.#cues.remove(found.cues);
    this.#blocks.delete(block);
  }

  forgetAll(): void {
    for (const block of [...this.#blocks.keys()]) this.forget(block);
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
      onPage: this.#cues.places(),
      near: joined(all.map((found) => found.near)),
      amounts: new Set([...this.occurrences()].flatMap(({ amount, shortForm }) => (amount ? shortForm : []))),
    };
  }

  #findingsOf(block: Node): Findings {
    const known = this.#blocks.get(block);
    if (known) return known;
    const found: Findings = { occurrences: [], definitions: [], writtenOut: [], cues: [], near: NO_CUES };
    this.#blocks.set(block, found);
    return found;
  }
}

type CuesByForm = ReadonlyMap<ShortForm, ReadonlySet<number>>;

const NO_CUES: CuesByForm = new Map();

function joined(some: Iterable<CuesByForm>): CuesByForm {
  const all = new Map<ShortForm, Set<number>>();
  for (const one of some) {
    for (const [shortForm, cues] of one) {
      const known = all.get(shortForm) ?? new Set();
      for (const cue of cues) known.add(cue);
      all.set(shortForm, known);
    }
  }
  return all;
}
