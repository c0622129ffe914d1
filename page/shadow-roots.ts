import { isElement, shadowRootOf } from './safe-dom.ts';

/** When to look once more for shadow roots, which appear without a word, in milliseconds. */
const CHECKS = [1500, 4000];

/** Calls back for every open shadow root below a node, those inside shadow roots included. */
export function eachShadowRoot(root: Node, visit: (shadowRoot: ShadowRoot) => void): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  let node: Node | null = isElement(root) ? root : walker.nextNode();
  for (; node; node = walker.nextNode()) {
    // Read as the page has it, which is quick, and asked for again where there is one: a form may lie.
    const shadowRoot = (node as Element).shadowRoot && shadowRootOf(node as Element);
    if (!shadowRoot) continue;
    visit(shadowRoot);
    eachShadowRoot(shadowRoot, visit);
  }
}

/** Looks for the shadow roots of a page now, and later on for those that came without an event. */
export function createShadowRootSearch(find: (root: Node) => void, signal: AbortSignal): void {
  find(document);
  const timers = CHECKS.map((time) => setTimeout(() => find(document), time));
  signal.addEventListener('abort', () => timers.forEach(clearTimeout), { once: true });
}
