import { statSync } from 'node:fs';

/**
 * How large the content script may be, in bytes: every frame of every page reads and compiles it, with or without
 * acronyms. It had 58,025 when this was set; what does not fit into the rest belongs in the background, or is
 * decided on here.
 */
export const CONTENT_SCRIPT_BUDGET = 60_000;

/**
 * What is wrong with the size of a file that was built, in a plain sentence; null where nothing is.
 *
 * @param budget in bytes; a file of just that size keeps it.
 */
export function sizeProblem(path: string, budget: number): string | null {
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) return `${path} was not built, so its size cannot be checked.`;
  if (size <= budget) return null;
  const [has, may] = [size, budget].map((bytes) => bytes.toLocaleString('en-US'));
  return `${path} has ${has} bytes, and its budget is ${may}. Every page pays for it.`;
}
