import { isElement, shadowRootOf } from './safe-dom.ts';
import { inSlices } from './slices.ts';

/** When to look once more for shadow roots, which appear without a word, in milliseconds. */
const CHECKS = [1500, 4000];

/** How many elements are looked at before the clock is. */
const ELEMENTS_AT_ONCE = 500;

/** @param around the tree that it stands in: the node that was searched below, or another shadow root. */
type Visit = (shadowRoot: ShadowRoot, around: Node) => void;

/** Calls back for every open shadow root below a node, those inside shadow roots included. */
export function eachShadowRoot(root: Node, visit: Visit): void {
  const search = searchShadowRoots(root, visit);
  while (!search.next().done);
}

/** The same for a whole page, which may be large; yields now and then. */
export function* searchShadowRoots(root: Node, visit: Visit): Generator<void, void> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  let node: Node | null = isElement(root) ? root : walker.nextNode();
  for (let count = 1; node; node = walker.nextNode(), count += 1) {
    // Read as the page has it, which is quick, and asked for again where there is one: a form may lie.
    const shadowRoot = (node as Element).shadowRoot && shadowRootOf(node as Element);
    if (shadowRoot) {
      visit(shadowRoot, root);
      yield* searchShadowRoots(shadowRoot, visit);
    }
    if (count % ELEMENTS_AT_ONCE === 0) yield;
  }
}

/** Looks later on for the shadow roots that came without an event. */
export function searchAgain(search: () => Iterator<void, void>, signal: AbortSignal): void {
  const timers = CHECKS.map((time) =>
    setTimeout(() => void inSlices(search(), () => undefined, signal), time),
  );
  signal.addEventListener('abort', () => timers.forEach(clearTimeout), { once: true });
}
