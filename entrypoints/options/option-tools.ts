import { browser } from 'wxt/browser';
import type { OptionTools, RuleTools, ShortcutTools } from '../../components/option-tools.ts';
import { readingGlossary } from '../../glossary/reading-glossary.ts';
import type { FieldId } from '../../glossary/types.ts';
import { FIELDS } from '../../glossary/vocabulary.ts';
import { changeOfRules, mergedRules, withoutPattern } from '../../settings/rules-change.ts';
import { MOST_CHARACTERS, MOST_RULES, parseRules, printRules } from '../../settings/rules-text.ts';
import { DEFAULT_SETTINGS } from '../../settings/settings.ts';
import { readPattern } from '../../settings/site-pattern.ts';
import { LOCAL_FILES, scopeOf } from '../../settings/site-rules.ts';
import { openShortcuts, readCommands } from './shortcuts.ts';

const senses = readingGlossary().entries.flatMap((entry) => entry.senses);
const senseById = new Map(senses.map((sense) => [sense.id, sense]));

const rules: RuleTools = {
  readPattern,
  scopeOf: (pattern) => (pattern === LOCAL_FILES ? 'local' : scopeOf(pattern)),
  merged: mergedRules,
  without: withoutPattern,
  changeOf: changeOfRules,
  parse: parseRules,
  print: printRules,
  mostRules: MOST_RULES,
  mostCharacters: MOST_CHARACTERS,
  copy: (text) => navigator.clipboard.writeText(text),
  download,
};

const shortcuts: ShortcutTools = {
  readCommands: () => readCommands(browser),
  openShortcuts: () => openShortcuts(browser),
  onReturn(call) {
    addEventListener('focus', call);
    return () => removeEventListener('focus', call);
  },
};

export const optionTools: OptionTools = {
  rules,
  shortcuts,
  senseOf: (senseId) => senseById.get(senseId) ?? null,
  senseCounts: countByField(),
  defaults: DEFAULT_SETTINGS,
};

function countByField(): Record<FieldId, number> {
  const counts = Object.fromEntries(Object.keys(FIELDS).map((field) => [field, 0])) as Record<
    FieldId,
    number
  >;
  for (const { field } of senses) counts[field] += 1;
  return counts;
}

function download(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'spellout-sites.txt';
  link.click();
  // The browser reads it some time after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
