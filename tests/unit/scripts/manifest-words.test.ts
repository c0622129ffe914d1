import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../locales/words.ts';
import { DESCRIPTION, descriptionOf, manifestWords } from '../../../scripts/manifest-words.ts';

const COMMANDS = ['_execute_action', 'next-mark', 'previous-mark', 'toggle-tooltip', 'switch-site'] as const;
/** The most that Chrome takes for the description of an extension. */
const MOST_LETTERS = 132;

describe('the words of the manifest', () => {
  it('are there in every language, one file each', () => {
    const files = manifestWords().map(({ relativeDest }) => relativeDest);
    expect(files).toEqual(LANGUAGES.map((language) => `_locales/${language}/messages.json`));
  });

  it.each(manifestWords())('in $relativeDest are all that the manifest asks for', ({ contents }) => {
    const messages = JSON.parse(contents) as Record<string, { message: string }>;
    const wanted = [DESCRIPTION, ...COMMANDS.map(descriptionOf)].map((text) => text.slice(6, -2));
    expect(Object.keys(messages).sort()).toEqual(wanted.sort());
    expect(messages['description']?.message.length).toBeLessThanOrEqual(MOST_LETTERS);
  });
});
