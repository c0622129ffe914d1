import { PROSE } from '../../../page/prose.ts';
import type { TextRun } from '../../../page/text-run.ts';
import { runsOfBlock, walkBlocks } from '../../../page/walk.ts';

/** The runs of every block below a node, block by block. */
export function runsBelow(root: Node): TextRun[] {
  return [...walkBlocks(root, PROSE)].flatMap((block) => runsOfBlock(block, PROSE));
}
