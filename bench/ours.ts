import { cuesAmong, indexCues } from '../matching/cue-index.ts';
import { indexKnownForms } from '../matching/known-forms.ts';
import { PageReader } from '../page/page-reader.ts';
import type { Given, Run } from './contenders.ts';

/*
 * The extension's own work on a page: the very `PageReader` that ships, from the index of the spellings
 * over the shadow-root pass, the observer, the scan, the ranking to the registered highlights. Only two
 * things differ: the glossary answers from memory, and the reader does not wait between its slices.
 */

Object.defineProperty(globalThis, 'scheduler', {
  configurable: true,
  value: { yield: () => Promise.resolve() },
});

/** Marks the document; the clock stops at the reader's last sign of life. */
export async function markWithSpellout({ spellings, entries, cues }: Given): Promise<Run> {
  const byShortForm = new Map(entries.map((entry) => [entry.shortForm, entry]));
  const index = indexCues(cues);
  const controller = new AbortController();
  let last = 0;
  let elsewhere = 0;
  const note = (): void => {
    last = performance.now();
  };
  // The reader asks its signal before every step, the last one included.
  Object.defineProperty(controller.signal, 'aborted', { get: () => note() });
  const start = performance.now();
  const reader = new PageReader({
    known: indexKnownForms(spellings),
    marksPageForms: true,
    lookUp: async ({ shortForms, known, words }) => {
      const asked = performance.now();
      const entriesOf = (forms: readonly string[]) => forms.flatMap((form) => byShortForm.get(form) ?? []);
      const entries = entriesOf(shortForms);
      const senses = [...entries, ...entriesOf(known)].flatMap((entry) => entry.senses);
      const answer = { entries, cues: cuesAmong(words, index, senses) };
      // The background answers, in a process of its own.
      elsewhere += performance.now() - asked;
      return answer;
    },
    onChange: note,
    signal: controller.signal,
  });
  await new Promise((resolve) => setTimeout(resolve));
  const run = { milliseconds: last - start - elsewhere, marks: reader.occurrences().length };
  controller.abort();
  return run;
}
