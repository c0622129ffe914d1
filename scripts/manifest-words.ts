import { LANGUAGES, type Language, wordsIn } from '../locales/words.ts';

/** The commands, by their names in the manifest. */
const COMMANDS = {
  'next-mark': 'nextMark',
  'previous-mark': 'previousMark',
  'toggle-tooltip': 'toggleTooltip',
  'switch-site': 'switchSite',
} as const;

export type CommandName = keyof typeof COMMANDS;

/** What stands in the manifest for a text: the browser puts the words of its own language there. */
export const DESCRIPTION = '__MSG_description__';

export function descriptionOf(command: CommandName): string {
  return `__MSG_${COMMANDS[command]}__`;
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
    Object.entries({ description, ...commands }).map(([name, message]) => [name, { message }]),
  );
}
