import { createReader } from './reader.ts';
import type { Problem, ShortForm, SpellingRules } from './types.ts';

/** How most short forms are written: no ordinary word, with a plural. */
export const ORDINARY: SpellingRules = { wordLike: false, plural: true };

/** Reads "spelling-rules.json": the short forms that are not written in the ordinary way. */
export function parseSpellingRules(
  data: unknown,
  context: { shortForms: ReadonlySet<ShortForm>; problems: Problem[] },
): Map<ShortForm, SpellingRules> {
  const { shortForms, problems } = context;
  const top = createReader(data, { file: 'spelling-rules.json', path: '', problems });
  const rules = new Map<ShortForm, SpellingRules>();
  let last = '';
  for (const reader of top.list('shortForms')) {
    const shortForm = reader.text('shortForm');
    if (shortForm !== '' && !shortForms.has(shortForm)) {
      reader.problem(`No entry has the short form "${shortForm}".`, 'shortForm');
    }
    if (shortForm <= last) reader.problem(`These must be sorted; "${shortForm}" stands too late or twice.`);
    last = shortForm;
    rules.set(shortForm, { wordLike: reader.flag('wordLike'), plural: reader.flag('plural') });
    reader.refuseUnknownKeys();
  }
  top.refuseUnknownKeys();
  return rules;
}
