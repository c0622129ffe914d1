import { describe, expect, it } from 'vitest';
import { pluralIn } from '../../../locales/plural.ts';
import { pseudoText, pseudoWords } from '../../../locales/pseudo.ts';
import { LANGUAGES, languageOf, type Words, wordsIn } from '../../../locales/words.ts';

/** Every text of some words with its place; of a function, what it says of 1, 2 and a million. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    return [1, 2, 1_000_000].flatMap((count) => textsOf(sayOf(value, count), `${path}(${count})`));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsOf(inner, path === '' ? key : `${path}.${key}`),
  );
}

/** Functions of days and of several things say nothing of a bare number. */
function sayOf(say: unknown, count: number): unknown {
  try {
    return (say as (count: number) => unknown)(count);
  } catch {
    return undefined;
  }
}

const placesIn = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

describe.each(LANGUAGES)('the words in %s', (language) => {
  const texts = textsOf(wordsIn(language));

  it('are all there', () => {
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([]);
  });

  it('have the places that English has', () => {
    const english = new Map(textsOf(wordsIn('en')));
    const unlike = texts.filter(
      ([path, text]) => placesIn(text).join() !== placesIn(english.get(path) ?? '').join(),
    );
    expect(unlike).toEqual([]);
  });

  it('name their own language', () => {
    expect(wordsIn(language).language).toBe(language);
  });
});

describe('languageOf', () => {
  it.each([
    ['browser', 'es', 'es'],
    ['browser', 'es-MX', 'es'],
    ['browser', 'es_419', 'es'],
    ['browser', 'en-GB', 'en'],
    ['browser', 'fr', 'en'],
    ['browser', '', 'en'],
    ['en', 'es', 'en'],
    ['es', 'en', 'es'],
  ] as const)('where %s is chosen in a browser that speaks %j is %s', (choice, browser, language) => {
    expect(languageOf(choice, browser)).toBe(language);
  });
});

describe('a plural', () => {
  it.each([
    ['en', 0, 'things'],
    ['en', 1, 'thing'],
    ['en', 2, 'things'],
    ['es', 1, 'thing'],
    ['es', 1_000_000, 'things'],
    ['ar', 2, 'two things'],
  ])('in %s of %d is %j', (language, count, form) => {
    expect(pluralIn(language)(count, { one: 'thing', two: 'two things', other: 'things' })).toBe(form);
  });
});

describe('the made-up language', () => {
  it('marks every text and keeps its places', () => {
    expect(pseudoText('On for {site}')).toBe('⟦Öñ för {site}·····⟧');
    const unmarked = textsOf(pseudoWords(wordsIn('en')))
      .filter(([path]) => path !== 'language')
      .filter(([, text]) => !/^⟦.*⟧$/s.test(text));
    expect(unmarked).toEqual([]);
  });

  it('is as complete as English', () => {
    const paths = (words: Words) => textsOf(words).map(([path]) => path);
    expect(paths(pseudoWords(wordsIn('en')))).toEqual(paths(wordsIn('en')));
  });
});
