import type { Sense } from '../glossary/types.ts';
import { LongFormText } from './LongFormText.tsx';

type TermPickerCardProps = {
  sense: Sense;
  /** Its column, from zero, of so many. */
  place: number;
  count: number;
  onMove: (to: number) => void;
  onRemove: () => void;
};

/** One chosen term, with the ways to put it elsewhere or take it away. */
export function TermPickerCard({ sense, place, count, onMove, onRemove }: TermPickerCardProps) {
  const { shortForm, longForm, letters } = sense;
  return (
    <li class="term-card" data-term={sense.id}>
      <p>
        <strong>{shortForm}</strong>
        <LongFormText text={longForm} letters={letters} />
      </p>
      <div class="term-card-ways">
        {count > 1 && (
          <>
            <button
              type="button"
              class="way"
              value="earlier"
              aria-label={`Move ${shortForm} to the left`}
              title="Move to the left"
              disabled={place === 0}
              onClick={() => onMove(place - 1)}
            >
              ←
            </button>
            <button
              type="button"
              class="way"
              value="later"
              aria-label={`Move ${shortForm} to the right`}
              title="Move to the right"
              disabled={place === count - 1}
              onClick={() => onMove(place + 1)}
            >
              →
            </button>
          </>
        )}
        <button type="button" class="way" aria-label={`Remove ${shortForm}`} onClick={onRemove}>
          Remove
        </button>
      </div>
    </li>
  );
}
