import { browser } from 'wxt/browser';
import type { OptionTools, RuleTools, ShortcutTools } from '../../components/options/option-tools.ts';
import { readingGlossary } from '../../glossary/reading-glossary.ts';
import { DEFAULT_SETTINGS } from '../../settings/settings.ts';
import { countByField, ruleTools } from './rule-tools.ts';
import { openShortcuts, readCommands } from './shortcuts.ts';

const senses = readingGlossary().entries.flatMap((entry) => entry.senses);
const senseById = new Map(senses.map((sense) => [sense.id, sense]));

const rules: RuleTools = {
  ...ruleTools,
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
  senseCounts: countByField(senses),
  defaults: DEFAULT_SETTINGS,
};

function download(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'spellout-sites.txt';
  link.click();
  // The browser reads it some time after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
