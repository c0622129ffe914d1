import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { definitionsTable } from './report-definitions.ts';
import { marginTable } from './report-margin.ts';
import { pagesTable, scorePages } from './report-pages.ts';
import { judgeAll, sensesTable } from './report-senses.ts';

/**
 * Prints docs/evaluation.md: all figures on a folder with "senses.jsonl" and
 * "definitions/*.jsonl", and on a folder of labelled pages.
 */
export async function reportSummary(data: string, pages: string): Promise<void> {
  const senses = join(data, 'senses.jsonl');
  const corpora = (await readdir(join(data, 'definitions'))).filter((name) => name.endsWith('.jsonl')).sort();
  const definitions: string[] = [];
  for (const name of corpora) {
    const table = await definitionsTable(join(data, 'definitions', name));
    definitions.push(`### ${basename(name, '.jsonl')}\n\n${table}`);
  }
  const sections = [
    HEAD,
    '## Definitions that a text gives',
    ABOUT_DEFINITIONS,
    ...definitions,
    '## The sense of a short form in a passage',
    ABOUT_SENSES,
    sensesTable(await judgeAll(senses, false), false),
    '### With the true sense taken out of the glossary',
    ABOUT_OPEN_SET,
    sensesTable(await judgeAll(senses, true), true),
    '### How the margin was chosen',
    ABOUT_MARGIN,
    await marginTable(senses),
    '## Whole pages in the browser',
    ABOUT_PAGES,
    pagesTable(await scorePages(pages)),
  ];
  console.log(sections.join('\n\n'));
}

const HEAD = `# How well the matching does

This page is written by \`npm run -s evaluate -- summary DATA PAGES\`. All shares are in percent.`;

const ABOUT_DEFINITIONS = `Pairs of a short form and its long form, each counted once a text. Strict: both as written. Lenient: without regard to
case, punctuation, a leading article and a plural s of the short form. Corpora: Ab3P and MEDSTRACT (abstracts of
biomedical papers), and Wikipedia (pairs in small letters and the singular, many of which no sentence defines: only the
lenient figures mean something there).`;

const ABOUT_SENSES = `Short passages of one labelled short form each, written to be harder than the web. Coverage: how often a sense is
claimed. Precision: how many of the claims are right. Offered: how often the true sense, where the glossary holds it, is
claimed or listed as possible. Tuned on these passages: figures on others will be lower.`;

const ABOUT_OPEN_SET = `A page may mean something the glossary has never heard of. Here every claim is wrong but that of the page's own words.`;

const ABOUT_MARGIN = `By how much the first sense must lead the next. The smallest margin is taken with at least 98 % right claims, at most 3 %
wrong ones where the true sense is taken out, and none where there is no sense.`;

const ABOUT_PAGES = `Labelled pages, loaded in Chromium with the built extension. Marks found: of those wanted. Rightly claimed: of those
wanted, with the labelled sense. Marks of short forms that only the page itself defines are not counted.`;
