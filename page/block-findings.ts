import type { ShortForm } from '../glossary/types.ts';
import type { LongFormIndex } from '../matching/find-long-forms.ts';
import type { KnownForms } from '../matching/known-forms.ts';
import type { Evidence } from '../matching/types.ts';
import { evidenceIn, type Findings, occurrencesIn, type PlacedOccurrence } from './findings.ts';
import type { BlockOf } from './prose.ts';
import { isConnected, parentOf } from './safe-dom.ts';
import type { TextRun } from './text-run.ts';

/** What was found on the page so far, block by block, so that a changed block can be read alone. */
export class BlockFindings {
  readonly #known: KnownForms;
  readonly #onForget: (occurrence: PlacedOccurrence) => void;
  readonly #blocks = new Map<Node, Findings>();
  #longForms: LongFormIndex | null = null;

  constructor(known: KnownForms, onForget: (occurrence: PlacedOccurrence) => void) {
    this.#known = known;
    this.#onForget = onForget;
  }

  get isEmpty(): boolean {
    return this.#blocks.size === 0;
  }

  readOccurrences(run: TextRun): void {
    const occurrences = occurrencesIn(run, this.#known);
    if (occurrences.length > 0) this.#findingsOf(run.block).occurrences.push(...occurrences);
  }

  readEvidence(run: TextRun): void {
    const evidence = evidenceIn(run, { known: this.#known, longForms: this.#longForms });
    if (evidence.length > 0) this.#findingsOf(run.block).evidence.push(...evidence);
  }

  /** Other long forms count from now on: evidence found so far is dropped, to be read anew. */
  lookForLongForms(longForms: LongFormIndex): void {
    this.#longForms = longForms;
    for (const found of this.#blocks.values()) found.evidence = [];
  }

  forget(block: Node): void {
    this.#blocks.get(block)?.occurrences.forEach(this.#onForget);
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

  /** Makes every occurrence be looked at again. */
  doubtReadable(): void {
    for (const occurrence of this.occurrences()) occurrence.readable = null;
  }

  /** What the visible text says about the short forms on the page. */
  evidence(isReadable: (parent: Node) => boolean): Evidence {
    const visible = [...this.#blocks.values()]
      .flatMap(({ evidence }) => evidence)
      .filter(({ node }) => isReadable(parentOf(node) ?? node));
    const titled = [...this.occurrences()].flatMap(({ titled, readable }) =>
      titled && readable ? titled : [],
    );
    return {
      definitions: [
        ...titled,
        ...visible.flatMap((found) => ('definition' in found ? found.definition : [])),
      ],
      writtenOut: new Set(visible.flatMap((found) => ('writtenOut' in found ? found.writtenOut : []))),
    };
  }

  #findingsOf(block: Node): Findings {
    const found = this.#blocks.get(block) ?? { occurrences: [], evidence: [] };
    this.#blocks.set(block, found);
    return found;
  }
}
