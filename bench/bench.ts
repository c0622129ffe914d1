/**
 * `npm run bench -- --pages DIR [--rounds N] [--json FILE]`: what scanning and marking the pages of a
 * folder costs, beside a bare TreeWalker pass, mark.js and findAndReplaceDOMText, in one run.
 */

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { spellingsOf } from '../glossary/look-up.ts';
import { describeProblems, readBundledGlossary } from '../scripts/glossary-files.ts';
import type { Given } from './contenders.ts';
import { measurePages } from './measure.ts';
import { pathOf } from './paths.ts';
import { reportOf, tableOf } from './report.ts';

const USAGE = 'npm run bench -- --pages DIR [--rounds N] [--json FILE]';

try {
  await main();
} catch (error) {
  console.error(`${(error as Error).message}\n\n${USAGE}`);
  process.exit(1);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      pages: { type: 'string' },
      rounds: { type: 'string', default: '5' },
      json: { type: 'string' },
    },
  });
  if (values.pages === undefined) throw new Error('Name a folder of saved pages.');
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`"${values.rounds}" is no number of rounds.`);
  const measured = await measurePages({
    folder: pathOf(values.pages),
    rounds,
    given: bundledGiven(),
    onRound: (round) => console.error(`Round ${round} of ${rounds} …`),
  });
  const report = reportOf(measured, rounds);
  const json = `${JSON.stringify(report, null, 2)}\n`;
  if (values.json === '-') {
    process.stdout.write(json);
    return;
  }
  console.log(tableOf(report));
  if (values.json !== undefined) writeFileSync(pathOf(values.json), json);
}

function bundledGiven(): Given {
  const parsed = readBundledGlossary();
  if (!parsed.ok) throw new Error(describeProblems(parsed.problems));
  return { spellings: spellingsOf(parsed.glossary), glossary: parsed.glossary };
}
