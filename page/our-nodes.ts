/** The nodes that we have put into the page ourselves: their coming and going is no change of it. */
const OURS = new WeakSet<Node>();

export function noteOurs(node: Node): void {
  OURS.add(node);
}

export function isOurs(node: Node): boolean {
  return OURS.has(node);
}
