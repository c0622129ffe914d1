import { createBlockOf, DECIDING_ATTRIBUTES } from './prose.ts';
import { isConnected, isElement, isText, parentOf } from './safe-dom.ts';
import { eachShadowRoot } from './shadow-roots.ts';
import { blocksBelow } from './walk.ts';

/** What a page changed since it was last asked. */
export type Changes = {
  /** Blocks whose text has to be read again. */
  blocks: ReadonlySet<Node>;
  /** Where something may have been hidden, shown, or opened for editing. */
  toggled: ReadonlySet<Node>;
};

/** Watches the document and its open shadow roots; loses nothing between two calls of `take`. */
export type ChangeWatcher = {
  /** All changes since the last call, or null. */
  take(): Changes | null;
  /** The open shadow roots seen so far. */
  readonly shadowRoots: ReadonlySet<ShadowRoot>;
  /** Looks below a node for shadow roots not seen yet; they count as changed. */
  findShadowRoots(root: Node): void;
  /** From now on also notices what hides and shows: only worth its cost where something is marked. */
  watchAttributes(): void;
};

const CONTENT = { childList: true, characterData: true, subtree: true } as const;
const CONTENT_AND_ATTRIBUTES = { ...CONTENT, attributes: true, attributeFilter: DECIDING_ATTRIBUTES };

export function watchChanges(onChange: () => void, signal: AbortSignal): ChangeWatcher {
  const shadowRoots = new Set<ShadowRoot>();
  let touched = new Set<Node>();
  let added = new Set<Node>();
  let toggled = new Set<Node>();
  let options: MutationObserverInit = CONTENT;

  const note = (record: MutationRecord): void => {
    if (record.type === 'attributes' || restyles(record)) toggled.add(record.target);
    if (record.type !== 'attributes') touched.add(record.target);
    for (const node of record.addedNodes) if (isElement(node)) added.add(node);
  };
  const observer = new MutationObserver((records) => {
    records.forEach(note);
    onChange();
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  observer.observe(document, options);

  const watch = (shadowRoot: ShadowRoot): void => {
    if (shadowRoots.has(shadowRoot)) return;
    shadowRoots.add(shadowRoot);
    added.add(shadowRoot);
    observer.observe(shadowRoot, options);
    onChange();
  };
  /** A host that comes back or moves brings its shadow root along, known or not. */
  const addShadowRoots = (root: Node): void => {
    eachShadowRoot(root, (shadowRoot) => {
      watch(shadowRoot);
      added.add(shadowRoot);
    });
  };

  return {
    shadowRoots,
    findShadowRoots: (root) => eachShadowRoot(root, watch),
    watchAttributes() {
      if (options === CONTENT_AND_ATTRIBUTES) return;
      options = CONTENT_AND_ATTRIBUTES;
      for (const root of [document, ...shadowRoots]) observer.observe(root, options);
    },
    take() {
      observer.takeRecords().forEach(note);
      for (const node of added) if (isElement(node) && isConnected(node)) addShadowRoots(node);
      if (touched.size + added.size + toggled.size === 0) return null;
      const changes = { blocks: changedBlocks(touched, added), toggled };
      touched = new Set();
      added = new Set();
      toggled = new Set();
      return changes;
    },
  };
}

/** Whether a style sheet has come, gone or changed: that hides and shows as attributes do. */
function restyles({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  return [target, parentOf(target), ...addedNodes, ...removedNodes].some(
    (node) => node instanceof HTMLStyleElement || node instanceof HTMLLinkElement,
  );
}

/** The blocks that touched nodes stand in and added ones hold; what has left the page is left out. */
function changedBlocks(touched: ReadonlySet<Node>, added: ReadonlySet<Node>): Set<Node> {
  const blockOf = createBlockOf();
  const blocks = new Set<Node>();
  for (const node of touched) {
    const around = isConnected(node) && isText(node) ? parentOf(node) : node;
    const block = around && isConnected(around) && blockOf(around);
    if (block) blocks.add(block);
  }
  for (const node of added) {
    if (isConnected(node)) for (const block of blocksBelow(node, blockOf)) blocks.add(block);
  }
  return blocks;
}
