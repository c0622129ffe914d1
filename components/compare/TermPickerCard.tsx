import type { Sense } from '../../glossary/types.ts';
import { LongFormText } from '../entry/LongFormText.tsx';
import { useWords } from '../words-context.ts';

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
  const { compare, shared } = useWords();
  const { picking } = compare;
  const { shortForm, longForm, letters, language } = sense;
  return (
    <li class="term-card" data-term={sense.id}>
      <p>
        <strong>{shortForm}</strong>
        <LongFormText text={longForm} letters={letters} language={language} />
      </p>
      <div class="term-card-ways">
        {count > 1 && (
          <>
            <button
              type="button"
              class="way"
              value="earlier"
              aria-label={picking.moveLeft(shortForm)}
              title={picking.left}
              disabled={place === 0}
              onClick={() => onMove(place - 1)}
            >
              ←
            </button>
            <button
              type="button"
              class="way"
              value="later"
              aria-label={picking.moveRight(shortForm)}
              title={picking.right}
              disabled={place === count - 1}
              onClick={() => onMove(place + 1)}
            >
              →
            </button>
          </>
        )}
        <button type="button" class="way" aria-label={picking.removeOne(shortForm)} onClick={onRemove}>
          {shared.remove}
        </button>
      </div>
    </li>
  );
}
