/**
 * `npm run glossary`: checks the bundled glossary and prints what is in it, or
 * every problem with its file and key.
 */
import { describeProblems, readBundledGlossary } from './glossary-files.ts';

const parsed = readBundledGlossary();
if (!parsed.ok) {
  console.error(describeProblems(parsed.problems));
  process.exit(1);
}
const { entries, comparisons } = parsed.glossary;
const senses = entries.flatMap((entry) => entry.senses);
const reviewed = senses.filter((sense) => sense.reviewed !== null);
console.log(
  `${entries.length} short forms, ${senses.length} senses (${reviewed.length} reviewed), ${comparisons.length} comparisons: no problems.`,
);
