import type { Random } from '../random.ts';

type Parent = HTMLElement | ShadowRoot;

/** Every node below the body, shadow trees before the children of their hosts. */
export function allNodes(): Node[] {
  const nodes: Node[] = [];
  collect(document.body, nodes);
  return nodes;
}

function collect(parent: Node, nodes: Node[]): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    nodes.push(node);
    const shadowRoot = node instanceof Element ? node.shadowRoot : null;
    if (shadowRoot) {
      nodes.push(shadowRoot);
      collect(shadowRoot, nodes);
    }
    collect(node, nodes);
  }
}

/** One of the page's nodes that pass; undefined where none does. */
function anyOf<Kind extends Node>(random: Random, is: (node: Node) => node is Kind): Kind | undefined {
  return random.pick(allNodes().filter(is));
}

const isText = (node: Node): node is Text => node instanceof Text;
const isElement = (node: Node): node is HTMLElement => node instanceof HTMLElement;
const isChild = (node: Node): node is ChildNode => !(node instanceof ShadowRoot);
const isParent = (node: Node): node is Parent => isElement(node) || node instanceof ShadowRoot;

export const anyTextNode = (random: Random): Text | undefined => anyOf(random, isText);
export const anyElement = (random: Random): HTMLElement | undefined => anyOf(random, isElement);
export const anyChild = (random: Random): ChildNode | undefined => anyOf(random, isChild);
export const anyParent = (random: Random): Parent =>
  random.once(4) ? document.body : (anyOf(random, isParent) ?? document.body);

/** One of the elements for a selector, wherever they stand. */
export function anyMatch(random: Random, selector: string): HTMLElement | undefined {
  return anyOf(random, (node): node is HTMLElement => isElement(node) && node.matches(selector));
}

/** Puts a node anywhere, but into itself: its own shadow tree counts as that. */
export function place(node: Node, random: Random): void {
  const parent = anyParent(random);
  for (let outer: Node | null = parent; outer; outer = outwardOf(outer)) if (outer === node) return;
  parent.insertBefore(node, random.pick([null, ...parent.childNodes]) ?? null);
}

function outwardOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}
