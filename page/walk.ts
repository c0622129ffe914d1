import { type BlockOf, createBlockOf, partsText } from './prose.ts';
import { contains, isConnected, isElement, nextSiblingOf, parentOf, previousSiblingOf } from './safe-dom.ts';
import { createTextRun, type TextRun } from './text-run.ts';

/**
 * Yields the runs of prose below `root` in document order; blank ones are left out.
 *
 * @returns whether the walk reached the end of the tree: false where the page
 *   took away the node it had come to.
 */
export function* walkRuns(root: Node, blockOf: BlockOf = createBlockOf()): Generator<TextRun, boolean> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let block: Node | null = null;
  let nodes: Text[] = [];
  let parted: boolean[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = parentOf(node);
    const nodeBlock = parent && blockOf(parent);
    const last = nodes.at(-1);
    if (nodeBlock === null || nodeBlock !== block) {
      if (block && last && !isBlank(nodes)) yield createTextRun(block, nodes, parted);
      nodes = [];
      parted = [];
      block = nodeBlock;
    }
    if (nodeBlock === null) continue;
    parted.push(nodes.length > 0 && last !== undefined && isParted(last, node));
    nodes.push(node);
  }
  if (block && !isBlank(nodes)) yield createTextRun(block, nodes, parted);
  return walker.currentNode === root || isConnected(walker.currentNode);
}

/** The runs of one block alone, without those of the blocks inside it. */
export function walkBlock(block: Node, blockOf: BlockOf): Generator<TextRun, boolean> {
  return walkRuns(block, (parent) => (blockOf(parent) === block ? block : null));
}

/** The blocks that hold the text below a node, and the block it stands in. */
export function blocksBelow(node: Node, blockOf: BlockOf): Set<Node> {
  const blocks = new Set<Node>();
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text: Node | null = walker.nextNode(); text; text = walker.nextNode()) {
    const parent = parentOf(text);
    const block = parent && blockOf(parent);
    if (block) blocks.add(block);
  }
  return blocks;
}

function isBlank(nodes: readonly Text[]): boolean {
  return nodes.every((node) => !/\S/.test(node.data));
}

/** Whether a reader sees a gap between two neighboring texts of one block: a line break, an image. */
function isParted(last: Text, next: Text): boolean {
  return gapOnWay(next, last, previousSiblingOf) || gapOnWay(last, next, nextSiblingOf);
}

/** Climbs from one text until the other is beside it, looking at the elements on that side. */
function gapOnWay(from: Text, to: Text, sibling: (node: Node) => Node | null): boolean {
  for (let node: Node | null = from; node; node = parentOf(node)) {
    for (let beside = sibling(node); beside; beside = sibling(beside)) {
      if (beside === to || contains(beside, to)) return false;
      if (isElement(beside) && partsText(beside)) return true;
    }
    const parent = parentOf(node);
    if (!parent || contains(parent, to)) return false;
  }
  return false;
}
