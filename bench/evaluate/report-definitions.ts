import { findInFile, type Rule, scoreDefinitions } from './definitions.ts';
import { percent, tableOf } from './table.ts';

/** Prints precision, recall and F1 of the definitions found in a file. */
export async function reportDefinitions(file: string): Promise<void> {
  console.log(await definitionsTable(file));
}

/** Precision, recall and F1 by each rule of comparison. */
export async function definitionsTable(file: string): Promise<string> {
  const scores = await scoreDefinitions(file);
  const rows = (Object.keys(scores) as Rule[]).map((rule) => {
    const { gold, found, right } = scores[rule];
    const precision = found === 0 ? 0 : right / found;
    const recall = gold === 0 ? 0 : right / gold;
    const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return [rule, ...[gold, found, right].map(String), ...[precision, recall, f1].map(percent)];
  });
  return tableOf(['definitions', 'gold', 'found', 'right', 'P', 'R', 'F1'], rows);
}

/** Prints what is found in each text, one JSON object a line. */
export async function printPairs(file: string): Promise<void> {
  for await (const { id, pairs } of findInFile(file)) console.log(JSON.stringify({ id, pairs }));
}
