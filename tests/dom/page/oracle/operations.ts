import type { Random } from '../random.ts';
import { attributeOperations } from './attribute-operations.ts';
import { shadowOperations } from './shadow-operations.ts';
import { textOperations } from './text-operations.ts';
import { treeOperations } from './tree-operations.ts';

/** What the operations of one sequence share. */
export type Scene = {
  random: Random;
  /** What was taken out of the page: it goes on changing, and may come back. */
  removed: ChildNode[];
};

/** Something a page does to itself, in the tree below the body. */
export type Operation = (scene: Scene) => void;

/** Some operations by their names. */
export type Operations = Readonly<Record<string, Operation>>;

/** Every operation by its name. */
export const OPERATIONS: Operations = {
  ...treeOperations,
  ...textOperations,
  ...attributeOperations,
  ...shadowOperations,
};
