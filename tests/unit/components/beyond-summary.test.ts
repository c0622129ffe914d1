import { describe, expect, it } from 'vitest';
import { beyondSummary } from '../../../components/tooltip/beyond-summary.ts';
import { bundledGlossary } from '../../../glossary/bundled.ts';

describe('what a definition says beyond the summary', () => {
  it.each([
    ['nothing, where they are the same', 'A course.', 'A course.', ''],
    ['nothing, where only space follows', 'A course.', 'A course. ', ''],
    [
      'the sentences after it',
      'A course.',
      'A course. It is taught. It is long.',
      'It is taught. It is long.',
    ],
    ['the sentences after a quotation', 'Says “go.”', 'Says “go.” It is loud.', 'It is loud.'],
    [
      'all of it, where the same sentence goes on',
      'A course.',
      'A course; it is taught.',
      'A course; it is taught.',
    ],
    [
      'all of it, where a summary without an end goes on',
      'A course',
      'A course for crews.',
      'A course for crews.',
    ],
    [
      'all of it, where the sentence only begins alike',
      'Of the U.S.',
      'Of the U.S.A. today.',
      'Of the U.S.A. today.',
    ],
    ['all of it, where it begins otherwise', 'A course.', 'The course of crews.', 'The course of crews.'],
  ])('is %s', (_, summary, definition, beyond) => {
    expect(beyondSummary({ summary, definition })).toBe(beyond);
  });

  it('repeats the summary of no sense of the glossary', () => {
    const senses = bundledGlossary().entries.flatMap((entry) => entry.senses);
    const repeated = senses.filter((sense) =>
      beyondSummary(sense).startsWith(sense.summary.replace(/\.$/, '')),
    );
    expect(repeated.map(({ id }) => id)).toEqual([]);
  });
});
