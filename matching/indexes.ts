import { spellingsOf } from '../glossary/spellings.ts';
import type { Entry, Glossary, ShortForm } from '../glossary/types.ts';
import { type Cue, type CueIndex, collectCues, indexCues } from './cue-index.ts';
import { indexLongForms, type LongFormIndex } from './find-long-forms.ts';
import { indexKnownForms, type KnownForms, type RuledSpellings } from './known-forms.ts';

/** Everything that matching needs to know of a glossary, indexed once. */
export type Indexes = {
  readonly known: KnownForms;
  readonly longForms: LongFormIndex;
  readonly cues: CueIndex;
  readonly entryOf: (shortForm: ShortForm) => Entry | undefined;
};

/** What indexes are made of. Each part is asked for once, when it is first needed. */
export type IndexParts = {
  spellings(): RuledSpellings;
  entries(): readonly Entry[];
  /** All cue words, gathered. */
  cues(): readonly Cue[];
};

/** Indexes a glossary. */
export function indexesOf(glossary: Glossary): Indexes {
  const { entries, fieldCues } = glossary;
  return indexesFrom({
    spellings: () => spellingsOf(glossary),
    entries: () => entries,
    cues: () =>
      collectCues(
        fieldCues,
        entries.flatMap((entry) => entry.senses),
      ),
  });
}

/** Nothing is made before somebody asks: a background starts again and again, and mostly for a few questions. */
export function indexesFrom({ spellings, entries, cues }: IndexParts): Indexes {
  const known = once(() => indexKnownForms(spellings()));
  const longForms = once(() => indexLongForms(entries()));
  const cueIndex = once(() => indexCues(cues()));
  const byShortForm = once(() => new Map(entries().map((entry) => [entry.shortForm, entry])));
  return {
    entryOf: (shortForm) => byShortForm().get(shortForm),
    get known() {
      return known();
    },
    get longForms() {
      return longForms();
    },
    get cues() {
      return cueIndex();
    },
  };
}

function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
