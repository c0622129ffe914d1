import type { PlainNode } from '../messaging/plain-node.ts';

const XHTML = 'http://www.w3.org/1999/xhtml';

/** The nodes of a view that came as plain data. In XHTML documents, too, whose own elements would be none of HTML's. */
export function buildTree(tree: readonly PlainNode[]): Node[] {
  return tree.map((plain) => {
    if (typeof plain === 'string') return document.createTextNode(plain);
    const element = document.createElementNS(XHTML, plain.tag);
    for (const [name, value] of Object.entries(plain.attributes)) element.setAttribute(name, value);
    element.append(...buildTree(plain.children));
    return element;
  });
}
