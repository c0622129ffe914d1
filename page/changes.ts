import { changedBlocks } from './changed-blocks.ts';
import { GatheredChanges } from './gathered-changes.ts';
import { TITLED } from './markup.ts';
import { DECIDING_ATTRIBUTES, type Prose } from './prose.ts';
import { isConnected, isElement, shadowRootOf } from './safe-dom.ts';
import { eachShadowRoot, searchShadowRoots } from './shadow-roots.ts';
import { StyleSheets } from './style-sheets.ts';

/** What a page changed since it was last asked. */
export type Changes = {
  /** Blocks whose text has to be read again. */
  blocks: ReadonlySet<Node>;
  /** Elements that have come, or have moved. */
  added: ReadonlySet<Node>;
  /** Whether anything has gone. */
  removes: boolean;
  /** Whether something may have been hidden, shown, or opened for editing. */
  toggles: boolean;
};

/** Watches the document and its shadow roots; loses nothing between two calls of `take`. */
export type ChangeWatcher = {
  /** All changes since the last call, or null. */
  take(): Changes | null;
  /** The shadow roots seen so far. */
  readonly shadowRoots: ReadonlySet<ShadowRoot>;
  /** Finds the shadow roots of a document that nothing was read of yet; yields now and then. */
  findShadowRoots(): Generator<void, void>;
  /** Looks through the document for shadow roots not seen yet, which count as changed; yields now and then. */
  searchShadowRoots(): Generator<void, void>;
  /** From now on also notices what hides and shows: only worth its cost where something is marked. */
  watchAttributes(): void;
};

const CONTENT = { childList: true, characterData: true, subtree: true } as const;
const CONTENT_AND_ATTRIBUTES = {
  ...CONTENT,
  attributes: true,
  attributeFilter: [...DECIDING_ATTRIBUTES, 'name', 'slot', 'title'],
};

const ALL_TITLED = [...TITLED].join();

export type WatchOptions = {
  /** Told soon after something has changed. */
  onChange: () => void;
  prose: Prose;
  signal: AbortSignal;
};

export function watchChanges({ onChange, prose, signal }: WatchOptions): ChangeWatcher {
  const shadowRoots = new Set<ShadowRoot>();
  const sheets = new StyleSheets();
  let gathered = new GatheredChanges(false);
  let options: MutationObserverInit = CONTENT;

  const observer = new MutationObserver((records) => {
    for (const record of records) gathered.note(record);
    if (!gathered.isNothing) onChange();
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  observer.observe(document, options);
  sheets.haveChanged([document]);

  /** Has a shadow root watched; false where it is already. */
  const observe = (shadowRoot: ShadowRoot): boolean => {
    if (shadowRoots.has(shadowRoot)) return false;
    shadowRoots.add(shadowRoot);
    gathered.hasShadowRoots = true;
    observer.observe(shadowRoot, options);
    return true;
  };
  const watch = (shadowRoot: ShadowRoot): void => {
    if (!observe(shadowRoot)) return;
    gathered.added.add(shadowRoot);
    onChange();
  };
  /** Where the host is an old one, what it holds is shown only in slots from now on. */
  const watchAttached = (shadowRoot: ShadowRoot, around: Node): void => {
    if (!shadowRoots.has(shadowRoot)) gathered.toggles = true;
    // One that is known may have moved into one that was not, and nobody saw it come.
    else if (gathered.added.has(around)) gathered.added.add(shadowRoot);
    watch(shadowRoot);
  };
  const lookBelow = (root: Node): void => eachShadowRoot(root, watchAttached);
  /** A host that comes back or moves brings its shadow root along, known or not. */
  const addShadowRoots = (root: Node): void => {
    eachShadowRoot(root, (shadowRoot) => {
      watch(shadowRoot);
      gathered.added.add(shadowRoot);
    });
  };

  return {
    shadowRoots,
    findShadowRoots: () => searchShadowRoots(document, observe),
    searchShadowRoots: () => searchShadowRoots(document, watchAttached),
    watchAttributes() {
      if (options === CONTENT_AND_ATTRIBUTES) return;
      options = CONTENT_AND_ATTRIBUTES;
      for (const root of [document, ...shadowRoots]) {
        observer.observe(root, options);
        // Their titles were read with the text, and may be others by now.
        for (const element of root.querySelectorAll(ALL_TITLED)) gathered.added.add(element);
      }
      if (!gathered.isNothing) onChange();
    },
    take() {
      for (const record of observer.takeRecords()) gathered.note(record);
      forgetDetached(shadowRoots);
      for (const element of elementsOnPage(gathered.added)) addShadowRoots(element);
      // Attaching makes no event, but the page may have changed right there.
      for (const host of elementsOnPage(gathered.touched)) if (shadowRootOf(host)) lookBelow(host);
      if (sheets.haveChanged([document, ...shadowRoots])) gathered.toggles = true;
      if (gathered.isNothing) return null;
      const { added, removes, toggles } = gathered;
      const changes = { blocks: changedBlocks(gathered, prose), added, removes, toggles };
      gathered = new GatheredChanges(shadowRoots.size > 0);
      return changes;
    },
  };
}

/** They count as new should they come back; until then nobody reads them. */
function forgetDetached(shadowRoots: Set<ShadowRoot>): void {
  for (const root of shadowRoots) if (!isConnected(root)) shadowRoots.delete(root);
}

function elementsOnPage(nodes: ReadonlySet<Node>): Element[] {
  return [...nodes].filter(isElement).filter((element) => isConnected(element));
}
