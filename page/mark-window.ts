import { groupBy } from '../matching/group-by.ts';
import type { PlacedOccurrence } from './findings.ts';
import type { Highlights } from './highlights.ts';

/**
 * How many marks are registered at most. Chromium paints every registered range
 * anew in each frame in which the page changes: thousands cost frames.
 */
const MOST = 2000;

/** Places of the viewport that are looked at, as shares of its size. */
const PROBES = [0.1, 0.5, 0.9].flatMap((x) => [0.05, 0.5, 0.95].map((y) => ({ x, y })));

/** Places with fewer marks between them are looked at as one stretch: the columns of a page are far apart. */
const TOGETHER = MOST / PROBES.length;

/** How long the page may scroll before the marks follow, in milliseconds. */
const FOLLOW_TIME = 100;

/** Registers the marks of a page: all of them, or on a page of very many those about the viewport. */
export class MarkWindow {
  readonly #highlights: Highlights;
  readonly #shadowRoots: () => ShadowRoot[];
  readonly #signal: AbortSignal;
  #byRoot: ReadonlyMap<Node, readonly PlacedOccurrence[]> = new Map();
  #shown: ReadonlySet<PlacedOccurrence> = new Set();
  #following: AbortController | null = null;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    highlights: Highlights,
    { shadowRoots, signal }: { shadowRoots: () => ShadowRoot[]; signal: AbortSignal },
  ) {
    this.#highlights = highlights;
    this.#shadowRoots = shadowRoots;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#stopFollowing(), { once: true });
  }

  /** @param marked every occurrence that has a mark, in about the order of the page. */
  show(marked: readonly PlacedOccurrence[]): void {
    if (marked.length <= MOST) {
      this.#stopFollowing();
      this.#byRoot = new Map();
      this.#register(new Set(marked));
      return;
    }
    this.#byRoot = sortedByRoot(marked);
    this.#follow();
    this.#look();
  }

  #follow(): void {
    if (this.#following) return;
    this.#following = new AbortController();
    const options = { capture: true, passive: true, signal: this.#following.signal };
    const later = (): void => {
      this.#waiting ??= setTimeout(() => this.#look(), FOLLOW_TIME);
    };
    // Captured, so that what scrolls inside the page counts, too.
    addEventListener('scroll', later, options);
    addEventListener('resize', later, options);
  }

  #stopFollowing(): void {
    this.#following?.abort();
    this.#following = null;
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
  }

  /** Registers the marks about what the viewport shows now. */
  #look(): void {
    this.#waiting = undefined;
    if (this.#signal.aborted) return;
    const places = new Map<readonly PlacedOccurrence[], number[]>();
    const shadowRoots = this.#shadowRoots();
    for (const { x, y } of PROBES) {
      const caret = document.caretPositionFromPoint(x * innerWidth, y * innerHeight, { shadowRoots });
      const list = caret && this.#byRoot.get(caret.offsetNode.getRootNode());
      if (list) places.set(list, [...(places.get(list) ?? []), placeOf(caret.offsetNode, list)]);
    }
    const wanted = new Set<PlacedOccurrence>();
    const stretches = [...places].flatMap(([list, found]) =>
      stretchesOf(found).map((one) => ({ list, ...one })),
    );
    const spare = Math.floor(
      (MOST - stretches.reduce((sum, { from, to }) => sum + to - from, 0)) / stretches.length / 2,
    );
    for (const { list, from, to } of stretches) {
      for (const one of list.slice(Math.max(0, from - spare), to + spare))
        if (wanted.size < MOST) wanted.add(one);
    }
    this.#register(wanted);
  }

  #register(wanted: ReadonlySet<PlacedOccurrence>): void {
    for (const one of this.#shown) if (!wanted.has(one)) this.#highlights.mark(one.range, null);
    for (const one of wanted) this.#highlights.mark(one.range, one.mark);
    this.#shown = wanted;
  }
}

function sortedByRoot(marked: readonly PlacedOccurrence[]): Map<Node, PlacedOccurrence[]> {
  const byRoot = groupBy(marked, ({ range }) => range.startContainer.getRootNode());
  for (const list of byRoot.values()) list.sort(compareMarks);
  return byRoot;
}

function compareMarks({ range: a }: PlacedOccurrence, { range: b }: PlacedOccurrence): number {
  if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
  return isBefore(a.startContainer, b.startContainer) ? -1 : 1;
}

/** How many of the marks stand before a node. */
function placeOf(node: Node, list: readonly PlacedOccurrence[]): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const mark = list[middle];
    if (mark && isBefore(mark.range.startContainer, node)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The stretches of marks that some places span. */
function stretchesOf(places: readonly number[]): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    const last = stretches.at(-1);
    if (last && place - last.to < TOGETHER) last.to = place;
    else stretches.push({ from: place, to: place });
  }
  return stretches;
}

function isBefore(one: Node, other: Node): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
