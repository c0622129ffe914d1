import { shadowRootOf } from './safe-dom.ts';

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
