import type { BlockFindings } from './block-findings.ts';
import type { PlacedOccurrence } from './findings.ts';
import type { Highlights } from './highlights.ts';
import { createBlockOf, type Prose } from './prose.ts';
import { isText, parentOf } from './safe-dom.ts';

/**
 * How many marks are registered at most. Chromium paints every registered range
 * anew in each frame in which the page changes: thousands cost frames.
 */
const MOST = 2000;

/** Places of the viewport that are looked at, as shares of its size: a page may have columns. */
const PROBES = [0.1, 0.5, 0.9].flatMap((x) => [0.05, 0.5, 0.95].map((y) => ({ x, y })));

/** How far the texts before and behind each place are looked at: for so many marks, and so many texts. */
const MARKS_BESIDE = Math.floor(MOST / PROBES.length / 2);
const TEXTS_BESIDE = 500;

/** How long the page may scroll before the marks follow, in milliseconds. */
const FOLLOW_TIME = 100;

/** How long a frame may take to come, in milliseconds. */
const HIDDEN_TIME = 500;

type MarkWindowOptions = {
  highlights: Highlights;
  findings: BlockFindings;
  prose: Prose;
  shadowRoots: () => ShadowRoot[];
  signal: AbortSignal;
};

/** Registers the marks of a page: all of them, or on a page of very many those about the viewport. */
export class MarkWindow {
  readonly #options: MarkWindowOptions;
  #following: AbortController | null = null;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;

  constructor(options: MarkWindowOptions) {
    this.#options = options;
    options.signal.addEventListener('abort', () => this.#stopFollowing(), { once: true });
  }

  /**
   * @param changed the occurrences whose `mark` may be another than before.
   * @param count how many have one.
   */
  show(changed: Iterable<PlacedOccurrence>, count: number): void {
    const { highlights, findings } = this.#options;
    if (count > MOST) {
      this.#follow();
      this.#lookAfterFrame();
      return;
    }
    const all = this.#following === null ? changed : findings.occurrences();
    this.#stopFollowing();
    for (const occurrence of all) highlights.mark(occurrence, occurrence.mark);
  }

  #follow(): void {
    if (this.#following) return;
    this.#following = new AbortController();
    const options = { capture: true, passive: true, signal: this.#following.signal };
    const later = (): void => {
      this.#waiting ??= setTimeout(() => this.#lookAfterFrame(), FOLLOW_TIME);
    };
    // Captured, so that what scrolls inside the page counts, too.
    addEventListener('scroll', later, options);
    addEventListener('resize', later, options);
  }

  #stopFollowing(): void {
    this.#following?.abort();
    this.#following = null;
    this.#stopWaiting();
  }

  #stopWaiting(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
  }

  /**
   * Looks once the page is laid out anyway: else a look at what stands where would have the browser lay it
   * out at once, which takes long on a page of so many marks. A page that nobody sees makes no frames.
   */
  #lookAfterFrame(): void {
    this.#stopWaiting();
    this.#frame = requestAnimationFrame(() => {
      clearTimeout(this.#waiting);
      this.#waiting = setTimeout(() => this.#look());
    });
    this.#waiting = setTimeout(() => this.#look(), HIDDEN_TIME);
  }

  /** Registers the marks about what the viewport shows now. */
  #look(): void {
    const { highlights } = this.#options;
    this.#stopWaiting();
    const wanted = this.#wanted();
    for (const one of [...highlights.marked()]) if (!wanted.has(one)) highlights.mark(one, null);
    for (const one of wanted) highlights.mark(one, one.mark);
  }

  #wanted(): Set<PlacedOccurrence> {
    const wanted = new Set<PlacedOccurrence>();
    const marksIn = this.#createMarksIn();
    const shadowRoots = this.#options.shadowRoots();
    const places = PROBES.flatMap(({ x, y }) => {
      const caret = document.caretPositionFromPoint(x * innerWidth, y * innerHeight, { shadowRoots });
      return caret ? caret.offsetNode : [];
    });
    for (const way of ['nextNode', 'previousNode'] as const) {
      const seen = new Set<Text>();
      for (const place of places) addMarks(wanted, textsFrom(place, way, seen), marksIn);
    }
    return wanted;
  }

  /** The marks of the block that a text stands in: each block is answered for once in a row. */
  #createMarksIn(): (text: Text) => readonly PlacedOccurrence[] {
    const { findings, prose } = this.#options;
    const blockOf = createBlockOf(prose);
    let last: Node | null = null;
    return (text) => {
      const parent = parentOf(text);
      const block = parent && blockOf(parent);
      if (block === null || block === last) return [];
      last = block;
      return findings.occurrencesIn(block).filter(({ mark }) => mark !== null);
    };
  }
}

/** Adds the marks of some texts, as many as one place has room for. */
function addMarks(
  wanted: Set<PlacedOccurrence>,
  texts: Iterable<Text>,
  marksIn: (text: Text) => readonly PlacedOccurrence[],
): void {
  let room = MARKS_BESIDE;
  for (const text of texts) {
    for (const one of marksIn(text)) {
      wanted.add(one);
      room -= 1;
    }
    if (room <= 0) return;
  }
}

/** The texts of a tree from a node on, to one side, as far as nobody has been there before. */
function* textsFrom(node: Node, way: 'nextNode' | 'previousNode', seen: Set<Text>): Generator<Text> {
  const walker = document.createTreeWalker(node.getRootNode(), NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  let text = isText(node) ? node : walker[way]();
  for (let count = 0; isText(text) && count < TEXTS_BESIDE && !seen.has(text); count += 1) {
    seen.add(text);
    yield text;
    text = walker[way]();
  }
}
