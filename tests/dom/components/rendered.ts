import { type ComponentChild, h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach } from 'vitest';
import { WordsContext } from '../../../components/words-context.ts';
import { bundledGlossary } from '../../../glossary/bundled.ts';
import type { Entry, Sense } from '../../../glossary/types.ts';
import { type Words, wordsIn } from '../../../locales/words.ts';

export const GLOSSARY = bundledGlossary();

export function entryOf(shortForm: string): Entry {
  const entry = GLOSSARY.entries.find((one) => one.shortForm === shortForm);
  if (!entry) throw new Error(`The bundled glossary has no ${shortForm}.`);
  return entry;
}

/** A number of senses that a test can tell apart: "Meaning 1" and on. */
export function madeSenses(count: number): Sense[] {
  const [sense] = entryOf('EMS').senses;
  if (!sense) throw new Error('EMS has no sense.');
  return Array.from({ length: count }, (_, index) => ({
    ...sense,
    id: `made-${index + 1}`,
    longForm: `Meaning ${index + 1}`,
    letters: [0],
    summary: `Summary ${index + 1}.`,
  }));
}

let place: HTMLElement;

/** Gives every test of a file an empty place to render into. */
export function useRendering(): void {
  beforeEach(() => {
    place = document.createElement('div');
    document.body.append(place);
  });
  afterEach(() => {
    render(null, place);
    place.remove();
  });
}

/** Shows a view in a language, in place of the one before. */
export function show(view: ComponentChild, words: Words = wordsIn('en')): HTMLElement {
  act(() => render(h(WordsContext.Provider, { value: words }, view), place));
  return place;
}

export function find<E extends HTMLElement = HTMLElement>(selector: string): E {
  const [found, ...more] = place.querySelectorAll<E>(selector);
  if (!found || more.length > 0)
    throw new Error(`${selector} is there ${found ? more.length + 1 : 0} times.`);
  return found;
}

export const textOf = (selector: string): string => find(selector).textContent ?? '';

export const textsOf = (selector: string): string[] =>
  [...place.querySelectorAll(selector)].map((element) => element.textContent ?? '');
