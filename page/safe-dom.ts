/*
 * Reading a page that may be hostile, or merely old: in Chromium a form with
 * `<input name="parentNode">` answers `form.parentNode` with the input, also in
 * the isolated world. These readers ask the prototypes, which no page can reach.
 */

type Getter<Owner, Value> = (owner: Owner) => Value;

function getterOf<Owner, Value>(prototype: object, name: string): Getter<Owner, Value> {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new TypeError(`This browser has no ${name}.`);
  return (owner) => get.call(owner) as Value;
}

export const parentOf = getterOf<Node, Node | null>(Node.prototype, 'parentNode');
export const nextSiblingOf = getterOf<Node, Node | null>(Node.prototype, 'nextSibling');
export const previousSiblingOf = getterOf<Node, Node | null>(Node.prototype, 'previousSibling');
export const firstChildOf = getterOf<Node, Node | null>(Node.prototype, 'firstChild');
export const isConnected = getterOf<Node, boolean>(Node.prototype, 'isConnected');
export const nodeTypeOf = getterOf<Node, number>(Node.prototype, 'nodeType');
export const localNameOf = getterOf<Element, string>(Element.prototype, 'localName');
export const shadowRootOf = getterOf<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
const designModeOf = getterOf<Document, string>(Document.prototype, 'designMode');

const { getAttribute, checkVisibility } = Element.prototype;

export function attributeOf(element: Element, name: string): string | null {
  return getAttribute.call(element, name);
}

/** Whether the element is rendered and not made invisible by CSS. */
export function isRendered(element: Element): boolean {
  return checkVisibility.call(element, { visibilityProperty: true, contentVisibilityAuto: false });
}

/** Whether an element is visible, but has no box of its own: `display: contents`, as a slot has. */
export function hasNoBox(element: Element): boolean {
  const { display, visibility } = getComputedStyle(element);
  return display === 'contents' && visibility === 'visible';
}

/** Whether a node is a document that is edited as a whole. */
export function isDesigned(node: Node): boolean {
  return nodeTypeOf(node) === Node.DOCUMENT_NODE && designModeOf(node as Document) === 'on';
}

export function isElement(node: Node | null): node is Element {
  return node !== null && nodeTypeOf(node) === Node.ELEMENT_NODE;
}

export function isText(node: Node | null): node is Text {
  return node !== null && nodeTypeOf(node) === Node.TEXT_NODE;
}

/** The parent, or the host where the node is a shadow root: one step outward. */
export function outwardOf(node: Node): Node | null {
  return parentOf(node) ?? (node instanceof ShadowRoot ? node.host : null);
}
