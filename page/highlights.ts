import type { Mark } from '../matching/mark-of.ts';
import type { PlacedOccurrence } from './findings.ts';

/** The marks on the page: custom highlights over static ranges. No node is touched. */
export type Highlights = {
  /** Marks an occurrence, or changes the kind of its mark; null takes the mark away. */
  mark(occurrence: PlacedOccurrence, kind: Mark | null): void;
  /** The occurrences that are marked. */
  marked(): Iterable<PlacedOccurrence>;
  /** Rings one mark for a moment, to show where it is. */
  ring(range: StaticRange): void;
  /** Brings the sheet into the trees that hold marks; call after marking. */
  dress(roots: Iterable<Document | ShadowRoot>): void;
  /** Puts marks back that the page's own scripts cleared away, a few times at most. */
  restore(): void;
};

const RING_TIME = 1600;
const MOST_RESTORES = 5;
const RING = 'spellout-ring';

/*
 * The line has the color of the text it is under, so it is as visible as the text
 * on any ground (a mixed color would be made once for the whole page in Chromium:
 * docs/decisions/0005). A claim has the stronger line. `@media screen`: highlights
 * would be printed too.
 */
const SHEET = `@media screen {
  ::highlight(spellout-claimed) {
    text-decoration: underline dotted 1.5px;
    text-underline-offset: 3px;
  }
  ::highlight(spellout-could-mean) {
    text-decoration: underline dotted 1px;
    text-underline-offset: 3px;
  }
  ::highlight(${RING}) {
    background-color: #f7d774;
    color: #16232f;
  }
}`;

/** Nothing is registered or adopted before the first mark. */
export function createHighlights(signal: AbortSignal): Highlights {
  const registered = new Map<string, Highlight>();
  const kinds = new Map<PlacedOccurrence, Mark>();
  const dressed = new Set<Document | ShadowRoot>();
  let sheet: CSSStyleSheet | null = null;
  let restores = 0;

  const highlightOf = (name: string): Highlight => {
    const existing = registered.get(name);
    if (existing) return existing;
    const highlight = new Highlight();
    registered.set(name, highlight);
    CSS.highlights.set(name, highlight);
    return highlight;
  };

  signal.addEventListener(
    'abort',
    () => {
      for (const name of registered.keys()) CSS.highlights.delete(name);
      for (const root of dressed) {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
      }
    },
    { once: true },
  );

  return {
    mark(occurrence, kind) {
      const before = kinds.get(occurrence);
      if (before === (kind ?? undefined)) return;
      if (before) highlightOf(`spellout-${before}`).delete(occurrence.range);
      if (kind === null) {
        kinds.delete(occurrence);
        return;
      }
      kinds.set(occurrence, kind);
      highlightOf(`spellout-${kind}`).add(occurrence.range);
    },
    marked: () => kinds.keys(),
    ring(range) {
      const highlight = highlightOf(RING);
      highlight.priority = 1;
      highlight.clear();
      highlight.add(range);
      setTimeout(() => highlight.delete(range), RING_TIME);
    },
    dress(roots) {
      for (const root of roots) {
        if (dressed.has(root)) continue;
        if (!sheet) {
          sheet = new CSSStyleSheet();
          sheet.replaceSync(SHEET);
        }
        dressed.add(root);
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      }
    },
    restore() {
      for (const [name, highlight] of registered) {
        if (CSS.highlights.get(name) === highlight || restores >= MOST_RESTORES) continue;
        restores += 1;
        CSS.highlights.set(name, highlight);
      }
    },
  };
}
