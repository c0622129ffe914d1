import { spellingsOf } from '../glossary/spellings.ts';
import type { Glossary } from '../glossary/types.ts';
import type { RuledSpellings } from '../matching/known-forms.ts';
import { filterOfSpellings } from '../matching/spelling-filter.ts';
import { textOfFilter } from '../settings/filter-text.ts';

/** What the extension is given on every page, and the glossary that answers it; other libraries get the spellings. */
export type Given = {
  glossary: Glossary;
  spellings: RuledSpellings;
  /** As a page reads it from storage. */
  filter: string;
};

/** All of a glossary. */
export function givenOf(glossary: Glossary): Given {
  const spellings = spellingsOf(glossary);
  return { glossary, spellings, filter: filterTextOf(spellings) };
}

export function filterTextOf(spellings: RuledSpellings): string {
  return textOfFilter(filterOfSpellings(spellings));
}
