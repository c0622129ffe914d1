import { createGlossaryLookUp, spellingsOf } from '../glossary/look-up.ts';
import type { Entry, Glossary, ShortForm } from '../glossary/types.ts';
import { type CueIndex, collectCues, indexCues } from './cue-index.ts';
import { indexLongForms, type LongFormIndex } from './find-long-forms.ts';
import { indexKnownForms, type KnownForms } from './known-forms.ts';

/** Everything that matching needs to know of a glossary, indexed once. */
export type Indexes = {
  readonly known: KnownForms;
  readonly longForms: LongFormIndex;
  readonly cues: CueIndex;
  readonly entryOf: (shortForm: ShortForm) => Entry | undefined;
};

/** Indexes a glossary. What takes long is not done before somebody asks. */
export function indexesOf(glossary: Glossary): Indexes {
  const { entries, fieldCues } = glossary;
  const { entriesOf } = createGlossaryLookUp(glossary);
  let longForms: LongFormIndex | null = null;
  let cues: CueIndex | null = null;
  return {
    known: indexKnownForms(spellingsOf(glossary)),
    entryOf: (shortForm) => entriesOf([shortForm])[0],
    get longForms() {
      longForms ??= indexLongForms(entries);
      return longForms;
    },
    get cues() {
      const senses = (): Entry['senses'] => entries.flatMap((entry) => entry.senses);
      cues ??= indexCues(collectCues(fieldCues, senses()));
      return cues;
    },
  };
}
