/**
 * `npm run glossary`: checks the bundled glossary and prints what is in it, or
 * every problem with its file and key.
 */
import { glossarySchema } from '../glossary/json-schema.ts';
import { describeProblems, readBundledGlossary } from './glossary-files.ts';
import { type GlossaryOptions, readOptions, USAGE } from './glossary-options.ts';
import { reportOf } from './glossary-report.ts';
import { describeReport } from './glossary-words.ts';

try {
  console.log(answer(readOptions(process.argv.slice(2))));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function answer({ print, all }: GlossaryOptions): string {
  if (print === 'help') return USAGE;
  if (print === 'schema') return JSON.stringify(glossarySchema(), null, 2);
  const parsed = readBundledGlossary();
  if (!parsed.ok) throw new Error(describeProblems(parsed.problems));
  const report = reportOf(parsed.glossary);
  return print === 'json' ? JSON.stringify(report.numbers, null, 2) : describeReport(report, { all });
}
