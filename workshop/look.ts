import { pseudoWords } from '../locales/pseudo.ts';
import { type Language, type Words, wordsIn } from '../locales/words.ts';

export const THEMES = ['light', 'dark'] as const;
export const TEXT_SIZES = [100, 200] as const;
export const DIRECTIONS = ['ltr', 'rtl'] as const;
/** "pseudo" is the made-up language: what stays readable in it does not come from `locales/`. */
export const SPOKEN = ['en', 'es', 'pseudo'] as const;

/** How a state is shown; what is undefined is left to the browser. */
export type Look = {
  theme: (typeof THEMES)[number] | undefined;
  forcedColors: boolean;
  language: Language | 'pseudo';
  /** Of the frame in CSS pixels; without one it is as wide as its surface. */
  width: number | undefined;
  /** Of the window in CSS pixels; without one it is as high as what is shown. */
  height: number | undefined;
  /** In percent. */
  text: (typeof TEXT_SIZES)[number];
  direction: (typeof DIRECTIONS)[number];
};

export const PLAIN_LOOK: Look = {
  theme: undefined,
  forcedColors: false,
  language: 'en',
  width: undefined,
  height: undefined,
  text: 100,
  direction: 'ltr',
};

/** Reads `theme=dark&language=es&width=320&height=256&text=200&direction=rtl&forced-colors`; unknown values count as none. */
export function lookOf(given: URLSearchParams): Look {
  return {
    theme: THEMES.find((theme) => theme === given.get('theme')),
    forcedColors: given.has('forced-colors'),
    language: SPOKEN.find((language) => language === given.get('language')) ?? PLAIN_LOOK.language,
    width: pixelsIn(given.get('width')),
    height: pixelsIn(given.get('height')),
    text: TEXT_SIZES.find((size) => String(size) === given.get('text')) ?? PLAIN_LOOK.text,
    direction: DIRECTIONS.find((direction) => direction === given.get('direction')) ?? PLAIN_LOOK.direction,
  };
}

function pixelsIn(text: string | null): number | undefined {
  const pixels = Number(text);
  return Number.isInteger(pixels) && pixels > 0 ? pixels : undefined;
}

/** What brings a look back, with the state it is for where there is one. */
export function paramsOf(look: Partial<Look>, state?: string): URLSearchParams {
  const { theme, forcedColors, language, width, height, text, direction } = { ...PLAIN_LOOK, ...look };
  const given = new URLSearchParams(state === undefined ? {} : { state });
  if (theme !== undefined) given.set('theme', theme);
  if (language !== PLAIN_LOOK.language) given.set('language', language);
  if (width !== undefined) given.set('width', String(width));
  if (height !== undefined) given.set('height', String(height));
  if (text !== PLAIN_LOOK.text) given.set('text', String(text));
  if (direction !== PLAIN_LOOK.direction) given.set('direction', direction);
  if (forcedColors) given.set('forced-colors', '');
  return given;
}

export function wordsOf({ language }: Pick<Look, 'language'>): Words {
  return language === 'pseudo' ? pseudoWords(wordsIn('en')) : wordsIn(language);
}
