import type { FieldId, Sense } from '../../glossary/types.ts';
import type { RulesChange } from '../../settings/rules-change.ts';
import type { ReadRules } from '../../settings/rules-text.ts';
import type { Settings } from '../../settings/settings.ts';
import type { ReadPattern } from '../../settings/site-pattern.ts';
import type { Scope, SiteRule } from '../../settings/site-rules.ts';

/** What the list of sites needs to know of rules. */
export type RuleTools = {
  readPattern: (text: string) => ReadPattern;
  /** What a pattern is about: files of the computer have no host. */
  scopeOf: (pattern: string) => Scope | 'local';
  merged: (rules: readonly SiteRule[], added: readonly SiteRule[]) => SiteRule[];
  without: (rules: readonly SiteRule[], pattern: string) => SiteRule[];
  changeOf: (before: readonly SiteRule[], after: readonly SiteRule[]) => RulesChange;
  parse: (text: string) => ReadRules;
  print: (rules: readonly SiteRule[]) => string;
  mostRules: number;
  /** The most characters of a text to import. */
  mostCharacters: number;
  copy: (text: string) => Promise<void>;
  download: (text: string) => void;
};

/** A command of the extension, and the keys that give it. */
export type Command = {
  name: string;
  description: string;
  /** As the browser writes it: "Alt+Shift+S"; empty where there is none. */
  keys: string;
};

export type ShortcutTools = {
  readCommands: () => Promise<Command[]>;
  /** Opens the browser's own page for them; false where there is no way to it. */
  openShortcuts: () => Promise<boolean>;
  /** Calls back when the reader comes back to the page, until the returned function is called. */
  onReturn: (call: () => void) => () => void;
};

/** What the options page is given besides the settings. */
export type OptionTools = {
  rules: RuleTools;
  shortcuts: ShortcutTools;
  /** Null where the glossary has no such sense, or no longer. */
  senseOf: (senseId: string) => Sense | null;
  /** How many senses each field has. */
  senseCounts: Readonly<Record<FieldId, number>>;
  defaults: Settings;
};
