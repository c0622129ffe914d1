import { spellingsOf } from '../../glossary/look-up.ts';
import type { Entry, Glossary, ShortForm } from '../../glossary/types.ts';
import { collectCues, indexCues } from '../../matching/cue-index.ts';
import { indexLongForms } from '../../matching/find-long-forms.ts';
import { indexKnownForms } from '../../matching/known-forms.ts';
import type { Indexes } from '../../matching/read-text.ts';
import { describeProblems, readBundledGlossary } from '../../scripts/glossary-files.ts';

/** The bundled glossary. @throws with all problems, in words. */
export function openGlossary(): Glossary {
  const parsed = readBundledGlossary();
  if (!parsed.ok) throw new Error(describeProblems(parsed.problems));
  return parsed.glossary;
}

/** Everything that matching needs to know of a glossary. */
export function indexesOf(glossary: Glossary): Indexes {
  const byShortForm = new Map<ShortForm, Entry>(glossary.entries.map((entry) => [entry.shortForm, entry]));
  return {
    known: indexKnownForms(spellingsOf(glossary)),
    longForms: indexLongForms(glossary.entries),
    cues: indexCues(
      collectCues(
        glossary.fieldCues,
        glossary.entries.flatMap((entry) => entry.senses),
      ),
    ),
    entryOf: (shortForm) => byShortForm.get(shortForm),
  };
}
