/**
 * What the extension costs, in real browsers: every measure beside what it is compared with, in one run.
 * `npm run bench`; `README.md` says what is measured and how.
 */

import { writeFileSync } from 'node:fs';
import { buildExtension } from '../scripts/build.ts';
import { MEASURES } from './measures.ts';
import { type Options, readOptions, USAGE } from './options.ts';
import { describe, type Report, toJson } from './report.ts';
import type { Section } from './section.ts';

try {
  const ids = [...new Set(MEASURES.map(({ id }) => id))];
  const options = readOptions(process.argv.slice(2), ids);
  // Measured is what ships, so it is built first; who has just built it can say so.
  if (process.env['SPELLOUT_BUILT'] !== '1') options.browsers.forEach(buildExtension);
  const report = await takeAll(options);
  if (options.json === '-') process.stdout.write(toJson(report));
  else console.log(describe(report));
} catch (error) {
  console.error(`${(error as Error).message}\n\n${USAGE}`);
  process.exitCode = 1;
}
// What a failed measure has left open is not to keep the command waiting.
setTimeout(() => process.exit(), 2000).unref();

async function takeAll({ only, browsers, rounds, pages, json }: Options): Promise<Report> {
  const date = new Date().toISOString();
  const sections: Section[] = [];
  for (const measure of MEASURES.filter(({ id }) => only.includes(id))) {
    for (const browser of browsers) {
      if (!measure.browsers.includes(browser)) continue;
      const onProgress = (line: string): void => console.error(`(${measure.id}, ${browser}) ${line}`);
      onProgress('begins');
      try {
        sections.push(await measure.take({ rounds, browser, pages, onProgress }));
        // Whoever ends a run that takes too long keeps what there is.
        if (json !== null && json !== '-') writeFileSync(json, toJson({ date, rounds, sections }));
      } catch (error) {
        // An hour of other figures is not to be lost with this one.
        console.error(error);
        process.exitCode = 1;
      }
    }
  }
  return { date, rounds, sections };
}
