import type { Comparison, ShortForm } from '../../glossary/types.ts';
import type { Words } from '../../locales/words.ts';
import { TooltipButton } from './TooltipButton.tsx';

type TooltipFootProps = {
  shortForm: ShortForm;
  /** The sense that is claimed, if one is. */
  senseId?: string;
  /** A ready comparison that the sense stands in. */
  comparison?: Comparison | null;
  /** Whether the glossary has anything to compare. */
  isKnown: boolean;
  words: Words;
};

/** The ways on from a short form: mark it no more, or set it beside others. */
export function TooltipFoot({ shortForm, isKnown, words, ...compared }: TooltipFootProps) {
  return (
    <div class="foot">
      <TooltipButton way="mute" value={shortForm} isQuiet>
        {words.tooltip.know}
      </TooltipButton>
      {isKnown && <CompareButton shortForm={shortForm} words={words} {...compared} />}
    </div>
  );
}

/** How many letters the names of the other terms may have, to fit on the button. */
const MOST_NAMED = 14;

type CompareButtonProps = Omit<TooltipFootProps, 'isKnown'>;

function CompareButton({ shortForm, senseId, comparison, words: { tooltip } }: CompareButtonProps) {
  if (senseId === undefined) {
    return (
      <TooltipButton way="compare" value={shortForm}>
        {tooltip.allMeanings}
      </TooltipButton>
    );
  }
  const others = comparison?.terms.filter((term) => term.senseId !== senseId).map(({ label }) => label) ?? [];
  const isNamed = others.length > 0 && others.join('').length <= MOST_NAMED;
  return (
    <TooltipButton way="compare" value={comparison?.id ?? `compare=${senseId}`}>
      {isNamed ? tooltip.compareWith(others) : tooltip.compare}
    </TooltipButton>
  );
}
