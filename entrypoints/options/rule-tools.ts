import type { RuleTools } from '../../components/options/option-tools.ts';
import type { FieldId, Sense } from '../../glossary/types.ts';
import { FIELDS } from '../../glossary/vocabulary.ts';
import { changeOfRules, mergedRules, withoutPattern } from '../../settings/rules-change.ts';
import { MOST_CHARACTERS, MOST_RULES, parseRules, printRules } from '../../settings/rules-text.ts';
import { readPattern } from '../../settings/site-pattern.ts';
import { LOCAL_FILES, scopeOf } from '../../settings/site-rules.ts';

/* What the options page knows without a browser around it; the workshop shows it with the same. */

export const ruleTools: Omit<RuleTools, 'copy' | 'download'> = {
  readPattern,
  scopeOf: (pattern) => (pattern === LOCAL_FILES ? 'local' : scopeOf(pattern)),
  merged: mergedRules,
  without: withoutPattern,
  changeOf: changeOfRules,
  parse: parseRules,
  print: printRules,
  mostRules: MOST_RULES,
  mostCharacters: MOST_CHARACTERS,
};

/** How many of the senses belong to each field. */
export function countByField(senses: readonly Pick<Sense, 'field'>[]): Record<FieldId, number> {
  const counts = Object.fromEntries(FIELDS.map((field) => [field, 0])) as Record<FieldId, number>;
  for (const { field } of senses) counts[field] += 1;
  return counts;
}
