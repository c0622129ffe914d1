import { createGlossaryAnswers, type GlossaryAnswers } from '../entrypoints/background/glossary-answers.ts';
import type { Glossary } from '../glossary/types.ts';
import { indexesOf } from '../matching/indexes.ts';
import { PageReader } from '../page/page-reader.ts';
import { filterOfText } from '../settings/filter-text.ts';
import { DEFAULT_SETTINGS } from '../settings/settings.ts';
import type { Given } from './given.ts';

/** A reader that takes no step for so long, in milliseconds, has ended. */
const REST_TIME = 20;

/** One pass over a page, and how many marks it left. */
export type Run = { milliseconds: number; marks: number };

/** One of ours; `filter` is what it takes to make the filter of its text, of all the milliseconds. */
export type OurRun = Run & { filter: number };

/*
 * The extension's own work in a page: the very `PageReader` that ships, from the search for shadow roots
 * over the observer, the scan and the questions to the registered highlights. Three things differ: the
 * glossary answers in the same process, which is not counted, since the background has one of its own; what
 * is said to it and by it is put into text and back, which is counted; and the reader does not wait between
 * its slices.
 */

Object.defineProperty(globalThis, 'scheduler', {
  configurable: true,
  value: { yield: () => Promise.resolve() },
});

let known: GlossaryAnswers | null = null;

/** The background as it is when it has answered before, with all its indexes. */
function answersOf(glossary: Glossary): GlossaryAnswers {
  known ??= createGlossaryAnswers(indexesOf(glossary));
  known.readBlocks({ blocks: [[{ text: '' }]], wantsEvidence: true });
  return known;
}

/** Marks the document; the clock stops at the reader's last sign of life. */
export async function markWithSpellout(given: Given): Promise<OurRun> {
  const answers = answersOf(given.glossary);
  const controller = new AbortController();
  let last = 0;
  let elsewhere = 0;
  const note = (): void => {
    last = performance.now();
  };
  const send = async <Question, Answer>(
    question: Question,
    answer: (question: Question) => Answer,
  ): Promise<Answer> => {
    const sent = JSON.stringify(question);
    const asked = performance.now();
    const answered = JSON.stringify(answer(JSON.parse(sent)));
    elsewhere += performance.now() - asked;
    return JSON.parse(answered);
  };
  // The reader asks its signal before every step, the last one included.
  Object.defineProperty(controller.signal, 'aborted', { get: () => note() });
  const start = performance.now();
  const filter = filterOfText(given.filter);
  const filtered = performance.now();
  const reader = new PageReader({
    filter,
    ...DEFAULT_SETTINGS,
    chosen: {},
    glossary: {
      readBlocks: (question) => send(question, answers.readBlocks),
      decide: (question) => send(question, answers.decide),
    },
    onChange: note,
    signal: controller.signal,
  });
  // However it waits between its steps, it is given the time to take the next one.
  for (let seen = -1; seen !== last; ) {
    seen = last;
    await new Promise((resolve) => setTimeout(resolve, REST_TIME));
  }
  const { length: marks } = reader.occurrences();
  const run = { milliseconds: last - start - elsewhere, filter: filtered - start, marks };
  controller.abort();
  return run;
}
