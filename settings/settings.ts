import type { FieldId, ShortForm } from '../glossary/types.ts';
import type { LanguageChoice } from '../locales/words.ts';
import type { SiteSwitches } from './site-rules.ts';

/** A sense that the reader picked for a site, against what Spellout took its pages to mean. */
export type ChosenSense = {
  /** As in `Address`. */
  host: string;
  shortForm: ShortForm;
  senseId: string;
};

/** What the user decided. Only what differs from the default is stored. */
export type Settings = SiteSwitches & {
  /** Which of several marks of a short form are shown: all, or the first in each section or on the page. */
  marking: 'all' | 'section' | 'page';
  /** How a mark looks; with "none" there is nothing to see before the pointer is on it. */
  look: 'dotted' | 'solid' | 'tint' | 'none';
  /** What opens the tooltip. A tap does so in any case. */
  opening: 'hover' | 'key' | 'click';
  /** The key to hold where `opening` is "key". */
  holdKey: 'Alt' | 'Control' | 'Shift';
  /** How long the pointer rests on a mark before it is explained, in milliseconds. */
  dwell: number;
  /** Fields whose senses are not marked, but for those in `chosenSenses` on their sites. */
  hiddenFields: readonly FieldId[];
  /** Whether short forms that only a page itself defines are marked on it, too. */
  marksPageForms: boolean;
  /** Whether code and preformatted text are read like prose. */
  readsCode: boolean;
  /** Short forms that the reader knows: they are marked nowhere. */
  mutedForms: readonly ShortForm[];
  chosenSenses: readonly ChosenSense[];
  /** Of the tooltip, and of the extension's own pages. */
  textSize: 'normal' | 'large' | 'larger';
  language: LanguageChoice;
};

export const DEFAULT_SETTINGS: Settings = {
  isOnByDefault: true,
  siteRules: [],
  marking: 'all',
  look: 'dotted',
  opening: 'hover',
  holdKey: 'Alt',
  dwell: 180,
  hiddenFields: [],
  marksPageForms: true,
  readsCode: false,
  mutedForms: [],
  chosenSenses: [],
  textSize: 'normal',
  language: 'browser',
};

/** Least and most of `dwell`. */
export const DWELL_LEAST = 0;
export const DWELL_MOST = 2000;

/** The settings with a short form marked nowhere, or again. */
export function withMuted(settings: Settings, shortForm: ShortForm, isMuted: boolean): Settings {
  const others = settings.mutedForms.filter((other) => other !== shortForm);
  return { ...settings, mutedForms: isMuted ? [...others, shortForm].sort() : others };
}

/** The settings with a sense chosen for a site in place of any other; null forgets the choice. */
export function withChosen(
  settings: Settings,
  { host, shortForm, senseId }: Omit<ChosenSense, 'senseId'> & { senseId: string | null },
): Settings {
  const others = settings.chosenSenses.filter((one) => one.host !== host || one.shortForm !== shortForm);
  return {
    ...settings,
    chosenSenses: senseId === null ? others : [...others, { host, shortForm, senseId }],
  };
}
