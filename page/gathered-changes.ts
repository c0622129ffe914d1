import { isTitled } from './markup.ts';
import { isOurs } from './our-nodes.ts';
import { EDITING_ATTRIBUTES } from './prose.ts';
import { isElement, localNameOf, parentOf, shadowRootOf } from './safe-dom.ts';

/** What a page did since it was last asked. Of a storm of changes this notes each, and so does little. */
export class GatheredChanges {
  /** Whether there are slots to think of. */
  hasShadowRoots: boolean;
  /** Texts that were edited, and nodes whose children are others. */
  readonly touched = new Set<Node>();
  /** What has to be read with all that is below it. */
  readonly added = new Set<Node>();
  /** What something was added or removed behind: it may describe a term in another way. */
  readonly beside = new Set<Node>();
  removes = false;
  /** Whether something may have been hidden, shown, or opened for editing. */
  toggles = false;

  constructor(hasShadowRoots: boolean) {
    this.hasShadowRoots = hasShadowRoots;
  }

  get isNothing(): boolean {
    return this.touched.size + this.added.size === 0 && !this.toggles;
  }

  /** Adds what a record of the browser tells. */
  note(record: MutationRecord): void {
    const { target, type, previousSibling } = record;
    if (isOurs(target) || isAboutOurs(record)) return;
    if (type === 'attributes') {
      this.#noteAttribute(record);
      return;
    }
    if (!this.touched.has(target)) this.#noteTouched(target);
    if (previousSibling) this.beside.add(previousSibling);
    if (type === 'childList') this.#noteChildren(record);
  }

  #noteAttribute({ target, attributeName }: MutationRecord): void {
    if (!isElement(target)) return;
    if (attributeName === 'title') {
      if (isTitled(target)) this.added.add(target);
    } else if (attributeName !== 'name' || localNameOf(target) === 'slot') this.toggles = true;
    // What is being edited is not read.
    if (attributeName !== null && EDITING_ATTRIBUTES.has(attributeName)) {
      this.touched.add(target);
      this.added.add(target);
    }
  }

  #noteTouched(target: Node): void {
    this.touched.add(target);
    if (decides(target) || decides(parentOf(target))) this.toggles = true;
  }

  #noteChildren({ addedNodes, removedNodes }: MutationRecord): void {
    for (const node of addedNodes) {
      this.beside.add(node);
      if (!isElement(node)) continue;
      this.added.add(node);
      if (this.hasShadowRoots && holdsSlot(node)) this.toggles = true;
    }
    if (removedNodes.length === 0) return;
    this.removes = true;
    if (!this.hasShadowRoots) return;
    for (const node of removedNodes) if (isElement(node) && holdsSlot(node)) this.toggles = true;
  }
}

function isAboutOurs({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  const node = addedNodes[0] ?? removedNodes[0];
  return (
    type === 'childList' &&
    node !== undefined &&
    isOurs(node) &&
    addedNodes.length + removedNodes.length === 1
  );
}

/**
 * Whether the children of a node, or its text, decide on what is shown elsewhere: a host and a disclosure
 * choose among theirs, a slot has those that nothing is assigned to it for, and a style sheet its rules.
 */
function decides(node: Node | null): boolean {
  return isElement(node) && (DECIDING.has(localNameOf(node)) || shadowRootOf(node) !== null);
}

const DECIDING = new Set(['details', 'slot', 'style']);

function holdsSlot(element: Element): boolean {
  return localNameOf(element) === 'slot' || Element.prototype.querySelector.call(element, 'slot') !== null;
}
