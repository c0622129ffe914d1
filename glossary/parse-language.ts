import type { Reader } from './reader.ts';
import type { LanguageTag } from './types.ts';

/** What an item is written in where it says nothing about it. */
export const USUAL_LANGUAGE = 'en';

/** A language, where needed with its script and its region; the letters large and small as BCP 47 has them. */
export const LANGUAGE = {
  pattern: /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/,
  patternName: 'a language tag such as "en" or "pt-BR"',
};

/** Reads what the texts of an item are written in. Call it before they are read: the rules of style are English. */
export function parseLanguage(reader: Reader): LanguageTag {
  const language = reader.has('language') ? reader.text('language', LANGUAGE) : USUAL_LANGUAGE;
  if (language.split('-')[0] !== USUAL_LANGUAGE) reader.dropStyle();
  return language;
}
