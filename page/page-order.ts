/** Compares two nodes by the order of the page. `compareDocumentPosition` alone says nothing across shadow trees. */
export function comparePlaces(a: Node, b: Node): number {
  if (a === b) return 0;
  const ways = [wayTo(a), wayTo(b)] as const;
  const parting = ways[0].findIndex((node, depth) => node !== ways[1][depth]);
  const [one, other] = [ways[0][parting], ways[1][parting]];
  // One is the host of the other, whose shadow tree goes first in it.
  if (!one || !other) return ways[0].length - ways[1].length;
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The hosts of the shadow trees a node lies in, outermost first, and the node. */
function wayTo(node: Node): Node[] {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? [...wayTo(root.host), node] : [node];
}
