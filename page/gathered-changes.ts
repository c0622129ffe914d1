import { isTitled } from './markup.ts';
import { isElement, localNameOf, parentOf, shadowRootOf } from './safe-dom.ts';

/** Elements that decide on what is shown elsewhere. */
const DECIDING_ELEMENTS = 'link, slot, style';

/** What a page did since it was last asked. */
export class GatheredChanges {
  /** Texts that were edited, and nodes whose children are others. */
  readonly touched = new Set<Node>();
  /** What has to be read with all that is below it. */
  readonly added = new Set<Node>();
  /** What something was added or removed behind: it may describe a term in another way. */
  readonly beside = new Set<Node>();
  removes = false;
  /** Whether something may have been hidden, shown, or opened for editing. */
  toggles = false;

  get isNothing(): boolean {
    return this.touched.size + this.added.size === 0 && !this.toggles;
  }

  /** Adds what a record of the browser tells. */
  note(record: MutationRecord): void {
    const { target, type, previousSibling } = record;
    if (type === 'attributes') {
      this.#noteAttribute(record);
      return;
    }
    this.touched.add(target);
    if (decides(target) || decides(parentOf(target))) this.toggles = true;
    if (previousSibling) this.beside.add(previousSibling);
    if (type === 'childList') this.#noteChildren(record);
  }

  #noteAttribute({ target, attributeName }: MutationRecord): void {
    if (!isElement(target)) return;
    if (attributeName === 'title') {
      if (isTitled(target)) this.added.add(target);
    } else if (attributeName !== 'name' || localNameOf(target) === 'slot') this.toggles = true;
  }

  #noteChildren({ target, addedNodes, removedNodes }: MutationRecord): void {
    // A host or a disclosure chooses among its children.
    if (isElement(target) && (shadowRootOf(target) !== null || localNameOf(target) === 'details')) {
      this.toggles = true;
    }
    for (const node of addedNodes) {
      this.beside.add(node);
      if (!isElement(node)) continue;
      this.added.add(node);
      if (holdsDeciding(node)) this.toggles = true;
    }
    for (const node of removedNodes) {
      this.removes = true;
      if (isElement(node) && holdsDeciding(node)) this.toggles = true;
    }
  }
}

function decides(node: Node | null): boolean {
  return isElement(node) && Element.prototype.matches.call(node, DECIDING_ELEMENTS);
}

function holdsDeciding(element: Element): boolean {
  return decides(element) || Element.prototype.querySelector.call(element, DECIDING_ELEMENTS) !== null;
}
