import { SenseTooltip } from '../../components/tooltip/SenseTooltip.tsx';
import { bundledGlossary } from '../../glossary/bundled.ts';
import type { Entry, Sense } from '../../glossary/types.ts';
import type { Disambiguation, Reason } from '../../matching/types.ts';
import type { Settings } from '../../settings/settings.ts';
import type { State, StateGroup } from '../state.ts';

const glossary = bundledGlossary();

function entryOf(shortForm: string): Entry {
  const entry = glossary.entries.find((one) => one.shortForm === shortForm);
  if (!entry) throw new Error(`The glossary has no ${shortForm}.`);
  return entry;
}

function claim(
  shortForm: string,
  reason: Reason,
  isIt: (sense: Sense) => boolean = () => true,
): Disambiguation {
  const { senses } = entryOf(shortForm);
  const sense = senses.find(isIt);
  if (!sense) throw new Error(`No sense of ${shortForm} is like this.`);
  const others = senses.filter((other) => other !== sense);
  return { kind: 'claimed', shortForm, sense, reason, cues: ['ambulance', 'crew', 'patient'], others };
}

const open = (shortForm: string, reason: Reason, count = 99): Disambiguation => ({
  kind: 'could-mean',
  shortForm,
  reason,
  senses: entryOf(shortForm).senses.slice(0, count),
});

const own = (shortForm: string, others: readonly Sense[]): Disambiguation => ({
  kind: 'page-defined',
  shortForm,
  longForm: 'Early Mouse Service',
  letters: [0, 6, 12],
  reason: 'defined',
  others,
});

type Given = { isUnfolded?: boolean; comparison?: string; textSize?: Settings['textSize'] };

/** Folds are the reader's to open; here a picture shall show what is in them. */
const unfold = (root: Element | null): void => {
  for (const fold of root?.querySelectorAll('details') ?? []) fold.open = true;
};

const of = (
  name: string,
  meaning: Disambiguation,
  { isUnfolded = false, comparison, textSize = 'normal' }: Given = {},
): State => ({
  name,
  view: (words) => (
    <div ref={isUnfolded ? unfold : null}>
      <SenseTooltip
        meaning={meaning}
        comparison={glossary.comparisons.find(({ id }) => id === comparison) ?? null}
        textSize={textSize}
        words={words}
      />
    </div>
  ),
});

export const tooltip: StateGroup = {
  surface: 'tooltip',
  states: [
    of('claimed', claim('EMS', 'defined'), { comparison: 'ems-and-emt' }),
    of('claimed-unfolded', claim('EMT', 'written-out'), { isUnfolded: true }),
    of('claimed-by-words', claim('AEMT', 'cues')),
    of('claimed-only-sense', claim('NREMT', 'only-sense')),
    of('claimed-chosen', claim('EMR', 'chosen')),
    of(
      'claimed-not-reviewed',
      claim('EMR', 'cues', ({ reviewed }) => reviewed === null),
    ),
    of('claimed-larger', claim('EMR', 'defined'), { textSize: 'larger' }),
    of('page-defined', own('EMS', entryOf('EMS').senses)),
    of('page-defined-unknown', own('EMSX', [])),
    of('could-mean', open('EMS', 'no-evidence')),
    of('could-mean-unfolded', open('EMR', 'defined-twice'), { isUnfolded: true }),
    of('could-mean-two', open('EMR', 'cues-disagree', 2)),
    of('could-mean-larger', open('EMT', 'no-evidence'), { textSize: 'large' }),
  ],
};
