import type { Command, OptionTools } from '../components/options/option-tools.ts';
import { countByField, ruleTools } from '../entrypoints/options/rule-tools.ts';
import { bundledGlossary } from '../glossary/bundled.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings.ts';

/*
 * What the options page is given where there is no browser around it: everything works but what only a browser does.
 */

const senses = bundledGlossary().entries.flatMap((entry) => entry.senses);

export const COMMANDS: readonly Command[] = [
  { name: 'next', description: 'Go to the next acronym', keys: 'Alt+Shift+N' },
  { name: 'switch', description: 'Switch this site on or off', keys: '' },
];

export const TOOLS: OptionTools = {
  rules: { ...ruleTools, copy: () => Promise.resolve(), download: () => undefined },
  shortcuts: {
    readCommands: () => Promise.resolve([...COMMANDS]),
    openShortcuts: () => Promise.resolve(false),
    onReturn: () => () => undefined,
  },
  senseOf: (senseId) => senses.find(({ id }) => id === senseId) ?? null,
  senseCounts: countByField(senses),
  defaults: DEFAULT_SETTINGS,
};

/** Settings with something decided in every part. */
export const DECIDED: Settings = {
  ...DEFAULT_SETTINGS,
  isOnByDefault: false,
  siteRules: [
    { pattern: '*.example.org', on: false },
    { pattern: 'local files', on: true },
    { pattern: 'www.example.org', on: true },
    { pattern: 'www.example.org/a/page/with/a/long/address?and=a-query-that-goes-on', on: false },
  ],
  marking: 'section',
  look: 'solid',
  opening: 'key',
  dwell: 600,
  hiddenFields: ['aviation', 'law'],
  readsCode: true,
  mutedForms: ['EMS', 'FAQ', 'PDF'],
  chosenSenses: [
    { host: 'www.example.org', shortForm: 'EMS', senseId: 'ems-emergency-medical-services' },
    { host: 'other.example', shortForm: 'IV', senseId: 'iv-of-an-older-glossary' },
  ],
};
