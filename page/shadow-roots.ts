import { shadowRootOf } from './safe-dom.ts';

/** When to look once more for shadow roots, which appear without a word: first where they are likely. In milliseconds. */
const LIKELY_CHECK = 500;
const FULL_CHECKS = [1500, 4000];

/** Calls back for every open shadow root below a node, those inside shadow roots included. */
export function eachShadowRoot(root: Node, visit: (shadowRoot: ShadowRoot) => void): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    const shadowRoot = node instanceof Element ? shadowRootOf(node) : null;
    if (!shadowRoot) continue;
    visit(shadowRoot);
    eachShadowRoot(shadowRoot, visit);
  }
}

/**
 * Looks for shadow roots that make no event: those that are there already, those of elements whose code
 * comes late, and later on those of any element.
 */
export function createShadowRootSearch(find: (root: Node) => void, signal: AbortSignal): void {
  find(document);
  const late = [...document.querySelectorAll(':not(:defined)')];
  const timers = [
    ...(late.length > 0 ? [setTimeout(() => late.forEach(find), LIKELY_CHECK)] : []),
    ...FULL_CHECKS.map((time) => setTimeout(() => find(document), time)),
  ];
  signal.addEventListener('abort', () => timers.forEach(clearTimeout), { once: true });
}
