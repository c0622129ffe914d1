import { LANGUAGES, type Language, type Words, wordsIn } from '../locales/words.ts';

export type CommandName = keyof Words['toolbar']['commands'];

/** What stands in the manifest for a text: the browser puts the words of its own language there. */
export const DESCRIPTION = '__MSG_description__';

export function descriptionOf(command: CommandName): string {
  return `__MSG_${messageOf(command)}__`;
}

/** The files with the words of the manifest, one for each language, made of `locales/`. */
export function manifestWords(): { relativeDest: string; contents: string }[] {
  return LANGUAGES.map((language) => ({
    relativeDest: `_locales/${language}/messages.json`,
    contents: `${JSON.stringify(messagesIn(language), null, 2)}\n`,
  }));
}

function messagesIn(language: Language): Record<string, { message: string }> {
  const { description, commands } = wordsIn(language).toolbar;
  return Object.fromEntries(
    Object.entries({ description, ...commands }).map(([name, message]) => [messageOf(name), { message }]),
  );
}

/** The browsers allow no hyphen in the name of a message. */
function messageOf(name: string): string {
  return name.replaceAll('-', '_');
}
