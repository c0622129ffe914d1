import type { Sense } from '../../glossary/types.ts';

/** The end of a sentence at the end of a text. */
const SENTENCE_END = /[.!?]["'’”)]*$/;

/**
 * What a definition says after the summary that a reader has just read: nothing where it says no more, and all of it
 * where it begins otherwise or goes on within the summary's sentence.
 */
export function beyondSummary({ summary, definition }: Pick<Sense, 'summary' | 'definition'>): string {
  if (definition === summary) return '';
  const isRepeated = SENTENCE_END.test(summary) && definition.startsWith(`${summary} `);
  return isRepeated ? definition.slice(summary.length).trim() : definition;
}
