/**
 * `npm run bench:matching [-- --text FILE] [--rounds N] [--json FILE]`: what finding and disambiguating
 * the short forms of a text costs, beside a plain split of it into words, and how that grows with the
 * text and with the glossary. All ratios, in one run.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Indexes } from '../../matching/indexes.ts';
import { indexesOf } from '../../matching/indexes.ts';
import { openGlossary } from '../evaluate/open-glossary.ts';
import { pathOf } from '../paths.ts';
import { growthOfGlossary, growthOfText } from './growth.ts';
import { ratiosTo, timesOf } from './measure.ts';
import { partsOf } from './parts.ts';
import { describe, type Report, type TextReport } from './report.ts';
import { textOf } from './texts.ts';

const USAGE = 'npm run bench:matching [-- --text FILE] [--rounds N] [--json FILE]';

/** How much text the parts are measured on, in characters. */
const LENGTH = 50_000;

try {
  main();
} catch (error) {
  console.error(`${(error as Error).message}\n\n${USAGE}`);
  process.exit(1);
}

function main(): void {
  const { values } = parseArgs({
    options: {
      text: { type: 'string' },
      rounds: { type: 'string', default: '200' },
      json: { type: 'string' },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`"${values.rounds}" is no number of rounds.`);
  const own = values.text === undefined ? null : readFileSync(pathOf(values.text), 'utf8');
  if (own?.trim() === '') throw new Error(`There is no text in ${values.text}.`);
  const report = measured(own, rounds);
  console.log(describe(report));
  if (values.json !== undefined) writeFileSync(pathOf(values.json), `${JSON.stringify(report, null, 2)}\n`);
}

function measured(own: string | null, rounds: number): Report {
  const glossary = openGlossary();
  const indexes = indexesOf(glossary);
  const care = (length: number): string => (own === null ? textOf('care', length) : repeated(own, length));
  const texts =
    own === null
      ? { 'ordinary prose': textOf('prose', LENGTH), 'emergency care': care(LENGTH) }
      : { 'the given text': own };
  // Large texts take as long as many small ones.
  const fewer = Math.ceil(rounds / 10);
  return {
    rounds,
    texts: Object.entries(texts).map(([name, text]) => reportOn(name, text, { indexes, rounds })),
    growthOfText: growthOfText(care, indexes, fewer),
    growthOfGlossary: growthOfGlossary(care(LENGTH), glossary, rounds),
  };
}

function reportOn(
  name: string,
  text: string,
  { indexes, rounds }: { indexes: Indexes; rounds: number },
): TextReport {
  const { jobs, occurrences, shortForms } = partsOf(text, indexes);
  const ratios = ratiosTo(timesOf(jobs, rounds), 'split');
  return { name, characters: text.length, occurrences, shortForms, ratios };
}

function repeated(text: string, length: number): string {
  return `${text}\n\n`.repeat(Math.ceil(length / (text.length + 2))).slice(0, length);
}
