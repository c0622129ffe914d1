import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';
import { type RuledSpellings, variantsOf } from '../../../matching/known-forms.ts';
import type { Given } from '../../given.ts';
import { markWithSpellout, type Run } from '../../ours.ts';
import type { ContenderName } from './contender-names.ts';

/** An element no page has, so that marks can be counted. */
const MARK = 'spellout-bench-mark';

export const CONTENDERS: Readonly<Record<ContenderName, (given: Given) => Run | Promise<Run>>> = {
  bare: readEveryText,
  ours: markWithSpellout,
  'mark.js': markWithMarkJs,
  findAndReplaceDOMText: markWithFindAndReplace,
};

/** The floor: what it costs any script to look at all text. */
function readEveryText(): Run {
  const start = performance.now();
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    length += node.data.length;
  }
  const milliseconds = performance.now() - start;
  if (length < 0) throw new Error('The texts must be read, or the compiler leaves that out.');
  return { milliseconds, marks: 0 };
}

function markWithMarkJs({ spellings }: Given): Run {
  const terms = termsOf(spellings);
  const start = performance.now();
  new Mark(document.body).mark(terms, {
    element: MARK,
    accuracy: 'exactly',
    caseSensitive: true,
    separateWordSearch: false,
  });
  return { milliseconds: performance.now() - start, marks: countMarks() };
}

function markWithFindAndReplace({ spellings }: Given): Run {
  const terms = termsOf(spellings);
  const start = performance.now();
  findAndReplaceDOMText(document.body, { preset: 'prose', find: patternOf(terms), wrap: MARK });
  return { milliseconds: performance.now() - start, marks: countMarks() };
}

function termsOf(spellings: RuledSpellings): string[] {
  return Object.entries(spellings).flatMap(([shortForm, rules]) => [shortForm, ...variantsOf(rules)]);
}

/** One expression of all terms, the longest first, as whole words. */
function patternOf(terms: readonly string[]): RegExp {
  const escaped = [...terms].sort((a, b) => b.length - a.length).map(RegExp.escape);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

function countMarks(): number {
  return document.getElementsByTagName(MARK).length;
}
