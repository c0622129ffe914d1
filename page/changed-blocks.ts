import type { GatheredChanges } from './gathered-changes.ts';
import { isTerm, termBefore } from './markup.ts';
import { createBlockOf, type Prose } from './prose.ts';
import { isConnected, isText, outwardOf, parentOf } from './safe-dom.ts';
import { blocksBelow } from './walk.ts';

/** The blocks that touched nodes stand in and added ones hold; what has left the page is left out. */
export function changedBlocks({ touched, added, beside }: GatheredChanges, prose: Prose): Set<Node> {
  const blockOf = createBlockOf(prose);
  const blocks = new Set<Node>();
  for (const node of [...touched, ...changedTerms(touched, beside)]) {
    const around = isConnected(node) && isText(node) ? parentOf(node) : node;
    const block = around && isConnected(around) && blockOf(around);
    if (block) blocks.add(block);
  }
  for (const node of added) {
    if (isConnected(node)) for (const block of blocksBelow(node, blockOf)) blocks.add(block);
  }
  return blocks;
}

/** The terms whose descriptions may be others now: what stands behind a term says what it means. */
function changedTerms(touched: ReadonlySet<Node>, beside: ReadonlySet<Node>): Set<Node> {
  const terms = new Set<Node>();
  const add = (node: Node | null): void => {
    if (node && isTerm(node)) terms.add(node);
  };
  for (const node of beside) {
    add(node);
    add(termBefore(node));
  }
  const seen = new Set<Node>();
  for (const node of touched) {
    for (let outer: Node | null = node; outer && !seen.has(outer); outer = outwardOf(outer)) {
      seen.add(outer);
      add(termBefore(outer));
    }
  }
  return terms;
}
