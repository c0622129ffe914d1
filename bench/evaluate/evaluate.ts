/**
 * `npm run -s evaluate -- definitions|senses|margin|pages FILE`: how well the matching does on labelled
 * texts and pages. See bench/evaluate/README.md for the formats.
 */

import { parseArgs } from 'node:util';
import { pathOf } from '../paths.ts';
import { printPairs, reportDefinitions } from './report-definitions.ts';
import { reportMargin } from './report-margin.ts';
import { reportPages } from './report-pages.ts';
import { printPredictions, reportSenses } from './report-senses.ts';
import { reportSummary } from './report-summary.ts';

const USAGE = `npm run -s evaluate -- definitions GOLD.jsonl [--predictions]
npm run -s evaluate -- senses FILE.jsonl [--predictions] [--leave-out-true-sense]
npm run -s evaluate -- margin FILE.jsonl
npm run -s evaluate -- pages DIR
npm run -s evaluate -- summary DATA PAGES`;

try {
  await main();
} catch (error) {
  console.error(`${(error as Error).message}\n\n${USAGE}`);
  process.exit(1);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      predictions: { type: 'boolean', default: false },
      'leave-out-true-sense': { type: 'boolean', default: false },
    },
  });
  const [what, path, pages, ...more] = positionals;
  if (path === undefined || more.length > 0 || (pages !== undefined) !== (what === 'summary')) {
    throw new Error('Say what to evaluate, and on what.');
  }
  const place = pathOf(path);
  const leaveOut = values['leave-out-true-sense'];
  switch (what) {
    case 'definitions':
      return values.predictions ? printPairs(place) : reportDefinitions(place);
    case 'senses':
      return values.predictions ? printPredictions(place, leaveOut) : reportSenses(place, leaveOut);
    case 'margin':
      return reportMargin(place);
    case 'pages':
      return reportPages(place);
    case 'summary':
      return reportSummary(place, pathOf(pages ?? ''));
    default:
      throw new Error(`"${what}" cannot be evaluated.`);
  }
}
