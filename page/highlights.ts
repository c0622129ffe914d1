import type { Mark } from '../matching/mark-of.ts';
import type { Look } from './choices.ts';
import type { PlacedOccurrence } from './findings.ts';
import { RING, sheetOf } from './mark-sheet.ts';
import { isConnected } from './safe-dom.ts';

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
/** Nothing is registered or adopted before the first mark; where marks have no look, before the first ring. */
export function createHighlights(look: Look, signal: AbortSignal): Highlights {
  const registered = new Map<string, Highlight>();
  const kinds = new Map<PlacedOccurrence, Mark>();
  const dressed = new Set<Document | ShadowRoot>();
  let sheet: CSSStyleSheet | null = null;
  let restores = 0;

  const isShown = look !== 'none';

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

  const dress = (root: Document | ShadowRoot): void => {
    if (dressed.has(root)) return;
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(sheetOf(look));
    }
    dressed.add(root);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };

  return {
    mark(occurrence, kind) {
      if (!isShown) return;
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
      if (isConnected(range.startContainer))
        dress(range.startContainer.getRootNode() as Document | ShadowRoot);
      const highlight = highlightOf(RING);
      highlight.priority = 1;
      highlight.clear();
      highlight.add(range);
      setTimeout(() => highlight.delete(range), RING_TIME);
    },
    dress(roots) {
      if (isShown) for (const root of roots) dress(root);
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
