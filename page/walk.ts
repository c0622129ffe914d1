import { type BlockOf, createBlockOf, isEdited, isGap, type Prose } from './prose.ts';
import {
  firstChildOf,
  isConnected,
  isElement,
  isText,
  localNameOf,
  nextSiblingOf,
  parentOf,
} from './safe-dom.ts';
import { createTextRuns, type TextRun } from './text-run.ts';

/*
 * A block is read apart from the blocks inside it: what its runs are does not depend on what stands in
 * those, and reading a list of thousands of items costs a look at each item and no more.
 */

/**
 * Yields the blocks of prose below `root` that hold text, each once.
 *
 * @returns whether the walk reached the end of the tree: false where the page
 *   took away the node it had come to.
 */
export function* walkBlocks(root: Node, prose: Prose): Generator<Node, boolean> {
  const blockOf = createBlockOf(prose);
  const seen = new Set<Node>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const parent = parentOf(text);
    const block = parent && blockOf(parent);
    if (!block || seen.has(block)) continue;
    seen.add(block);
    yield block;
  }
  return walker.currentNode === root || isConnected(walker.currentNode);
}

/** The runs of one block, in order; blank ones are left out. */
export function runsOfBlock(block: Node, { inline }: Prose): TextRun[] {
  const runs: TextRun[] = [];
  const growing: Growing = { nodes: [], parted: [], isAtGap: false, inline };
  readInline(block, growing, () => {
    const { nodes, parted } = growing;
    if (nodes.some(({ data }) => /\S/.test(data))) runs.push(...createTextRuns(block, nodes, parted));
    growing.nodes = [];
    growing.parted = [];
  });
  return runs;
}

/** A run that is being read; `isAtGap` where a reader has seen a gap since its last text. */
type Growing = {
  nodes: Text[];
  parted: boolean[];
  isAtGap: boolean;
  readonly inline: ReadonlySet<string>;
};

/** Reads what stands in an element and the inline ones inside it, and calls back at every end of a run. */
function readInline(parent: Node, growing: Growing, onEnd: () => void, isInside = false): void {
  for (let node = firstChildOf(parent); node; node = nextSiblingOf(node)) {
    if (isText(node)) {
      growing.parted.push(growing.isAtGap && growing.nodes.length > 0);
      growing.nodes.push(node);
      growing.isAtGap = false;
    } else if (isElement(node)) {
      if (growing.inline.has(localNameOf(node)) && !isEdited(node)) readInline(node, growing, onEnd, true);
      else if (isGap(node)) growing.isAtGap = true;
      else onEnd();
    }
  }
  if (!isInside) onEnd();
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
