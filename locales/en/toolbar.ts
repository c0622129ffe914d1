import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

/** What the browser itself shows or speaks for Spellout: its button, menus and keys. */
export const toolbar = {
  /** One sentence, for the browser's list of extensions. */
  description: 'Acronyms, spelled out, on any page: hover one and read what it means here.',
  /** What the keys do, by the names of the commands in the manifest. */
  commands: {
    _execute_action: 'Open Spellout',
    'next-mark': 'Go to the next acronym and explain it',
    'previous-mark': 'Go to the previous acronym and explain it',
    'toggle-tooltip': 'Explain the acronym where you are, or close the explanation',
    'switch-site': 'Turn Spellout off or on for this site',
  },
  explained: (count: number) =>
    plural(count, {
      one: 'Spellout: 1 explained on this page',
      other: `Spellout: ${count} explained on this page`,
    }),
  isOff: (host: string) => `Spellout is off on ${host}`,
  /** On the toolbar, where four letters have room. */
  off: 'off',
  /** "%s" is the selected text: the browser puts it there. */
  lookUp: 'Look up “%s” in Spellout',
  /** What a screen reader says after a key has switched the site. */
  switchedOn: (host: string) => `Spellout is on for ${host}`,
};
