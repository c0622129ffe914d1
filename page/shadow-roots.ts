import { isOurs } from './our-nodes.ts';
import { isElement, shadowRootOf } from './safe-dom.ts';
import { inSlices } from './slices.ts';

/** When to look once more for shadow roots, which appear without a word, in milliseconds. */
const CHECKS = [1500, 4000];

/** Who has the shadow roots of a page: closed ones need the browser's help, which this folder does not have. */
export type ShadowRootAccess = {
  /** The shadow root of one element. */
  of(element: Element): ShadowRoot | null;
  /** The same, but asked of every element of a page: it has to be quick, and may miss a few for that. */
  search(element: Element): ShadowRoot | null;
};

/** All that a page's own scripts can see. */
export const OPEN_ONLY: ShadowRootAccess = {
  of: shadowRootOf,
  // Read as the page has it, which is quick, and asked for again where there is one: a form may lie.
  search: (element) => element.shadowRoot && shadowRootOf(element),
};

/** How many elements are looked at before the clock is. */
const ELEMENTS_AT_ONCE = 500;

/** Calls back for every shadow root below a node, those inside shadow roots included; our own is none of them. */
export function eachShadowRoot(
  root: Node,
  access: ShadowRootAccess,
  visit: (shadowRoot: ShadowRoot) => void,
): void {
  const search = searchShadowRoots(root, access, visit);
  while (!search.next().done);
}

/** The same for a whole page, which may be large; yields now and then. */
export function* searchShadowRoots(
  root: Node,
  access: ShadowRootAccess,
  visit: (shadowRoot: ShadowRoot) => void,
): Generator<void, void> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  let node: Node | null = isElement(root) ? root : walker.nextNode();
  for (let count = 1; node; node = walker.nextNode(), count += 1) {
    const shadowRoot = access.search(node as Element);
    if (shadowRoot && !isOurs(node)) {
      visit(shadowRoot);
      yield* searchShadowRoots(shadowRoot, access, visit);
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
