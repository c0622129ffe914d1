import { describe, expect, it, vi } from 'vitest';
import { EXAMPLE_TERMS } from '../../../components/welcome/WelcomeExample.tsx';
import { createGlossaryAnswers } from '../../../entrypoints/background/glossary-answers.ts';
import { welcomeOnInstall } from '../../../entrypoints/background/welcome.ts';
import { exampleMeaning } from '../../../entrypoints/welcome/example-meanings.ts';
import { bundledGlossary } from '../../../glossary/bundled.ts';
import { wordsIn } from '../../../locales/words.ts';
import { indexesOf } from '../../../matching/indexes.ts';

describe('the first-run page', () => {
  it.each([
    ['install', 1],
    ['update', 0],
    ['browser_update', 0],
    ['chrome_update', 0],
  ])('opens after an %s %d times', (reason, times) => {
    const addListener = vi.fn();
    const create = vi.fn(() => Promise.resolve());
    welcomeOnInstall({
      runtime: { getURL: (path: string) => `x://spellout${path}`, onInstalled: { addListener } },
      tabs: { create },
    } as never);
    addListener.mock.lastCall?.[0]({ reason });
    expect(create.mock.calls).toEqual(Array(times).fill([{ url: 'x://spellout/welcome.html' }]));
  });
});

describe('the example', () => {
  const { cues, example } = wordsIn('en').welcome;

  it('has two acronyms that are claimed and one that could mean several things', () => {
    const kinds = EXAMPLE_TERMS.map((term) => exampleMeaning(bundledGlossary(), term, cues).kind);
    expect(kinds).toEqual(['claimed', 'claimed', 'could-mean']);
  });

  it.each(['en', 'es'] as const)('names only words that it holds, in %s', (language) => {
    const { cues, example } = wordsIn(language).welcome;
    expect(cues.filter((cue) => !example.includes(cue))).toEqual([]);
  });

  it('marks what a page with its text would have marked', () => {
    const answers = createGlossaryAnswers(indexesOf(bundledGlossary()));
    const text = example.replace(/\{(\w+)\}/g, (_all, term: string) => term.toUpperCase());
    const [reading] = answers.readBlocks({ blocks: [[{ text }]] });
    expect(reading?.occurrences.map(({ shortForm }) => shortForm)).toEqual(['EMS', 'EMT', 'IV']);
  });
});
