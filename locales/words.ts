import { en } from './en/index.ts';
import { es } from './es/index.ts';

/**
 * All words of the interface, in one language. A text is a string, or a function of what it tells of. `{name}` in a
 * text is the place of something that is no text: `components/Filled.tsx` puts it there.
 */
export type Words = typeof en;

export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a reader may choose: a language, or whatever the browser speaks. */
export type LanguageChoice = Language | 'browser';

const WORDS: Readonly<Record<Language, Words>> = { en, es };

export function wordsIn(language: Language): Words {
  return WORDS[language];
}

/**
 * The language to speak to a reader.
 *
 * @param browserLanguage as the browser names its own, "es-MX"; English where it is none of ours.
 */
export function languageOf(choice: LanguageChoice, browserLanguage: string): Language {
  if (choice !== 'browser') return choice;
  const [spoken] = browserLanguage.toLowerCase().split(/[-_]/);
  return LANGUAGES.find((language) => language === spoken) ?? 'en';
}
