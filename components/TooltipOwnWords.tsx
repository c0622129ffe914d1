import type { LongForm, Sense } from '../glossary/types.ts';
import { LongFormText } from './LongFormText.tsx';
import { TooltipOthers } from './TooltipOthers.tsx';
import { counted } from './words.ts';

type TooltipOwnWordsProps = {
  longForm: LongForm;
  /** Indices into `longForm` of the letters that spell the short form. */
  letters: readonly number[];
  others: readonly Sense[];
  onCompare: () => void;
};

/** A meaning that the page itself gives and the glossary does not know. */
export function TooltipOwnWords({ longForm, letters, others, onCompare }: TooltipOwnWordsProps) {
  const known = others.length > 0;
  return (
    <>
      <p class="long-form">
        <LongFormText text={longForm} letters={letters} />
      </p>
      <p class="reason">
        {known
          ? `In this page’s own words; Spellout’s glossary has ${others.length === 1 ? 'another meaning' : 'other meanings'}.`
          : 'In this page’s own words; Spellout’s glossary does not list it.'}
      </p>
      <TooltipOthers senses={others} />
      {known && (
        <div class="foot">
          <p class="foot-words">{`${counted(others.length, 'meaning')} in the glossary`}</p>
          <button type="button" class="way" onClick={onCompare}>
            Compare
          </button>
        </div>
      )}
    </>
  );
}
