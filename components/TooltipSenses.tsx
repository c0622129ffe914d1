import type { Sense } from '../glossary/types.ts';
import type { Reason } from '../matching/types.ts';
import { LongFormText } from './LongFormText.tsx';
import { counted } from './words.ts';

type TooltipSensesProps = {
  senses: readonly Sense[];
  reason: Reason;
  onCompare: () => void;
};

const MOST_SHOWN = 4;

/** The senses a page leaves open, as equals; the first line says that they are open. */
export function TooltipSenses({ senses, reason, onCompare }: TooltipSensesProps) {
  const shown = senses.slice(0, MOST_SHOWN);
  return (
    <>
      <p class="unsure">{leadOf(reason, senses.length)}</p>
      <ul class="senses">
        {shown.map((sense) => (
          <li key={sense.id}>
            <p class="sense-name">
              <LongFormText text={sense.longForm} letters={sense.letters} />
            </p>
            <p class="sense-summary">{sense.summary}</p>
            {sense.region !== 'International' && <p class="labels">{sense.region}</p>}
          </li>
        ))}
      </ul>
      <div class="foot">
        <p class="foot-words">
          {shown.length < senses.length
            ? `${shown.length} of ${counted(senses.length, 'meaning')}`
            : counted(senses.length, 'meaning')}
        </p>
        <button type="button" class="way" onClick={onCompare}>
          All meanings
        </button>
      </div>
    </>
  );
}

function leadOf(reason: Reason, count: number): string {
  if (reason === 'defined-twice') return 'This page defines it in more than one way';
  if (reason === 'defined-against-cues') return 'This page defines it, but speaks of something else, too';
  if (reason === 'cues-disagree') return 'The words here speak for another meaning than the page does';
  if (reason === 'written-out-twice') return 'This page writes out more than one meaning';
  return count === 1
    ? 'This page does not say what it means. It could mean'
    : 'This page does not say which. It could mean';
}
