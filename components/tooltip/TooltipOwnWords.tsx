import type { Words } from '../../locales/words.ts';
import type { Disambiguation } from '../../matching/types.ts';
import { LongFormText } from '../entry/LongFormText.tsx';
import { TooltipFoot } from './TooltipFoot.tsx';
import { TooltipOthers } from './TooltipOthers.tsx';

type TooltipOwnWordsProps = { meaning: Extract<Disambiguation, { kind: 'page-defined' }>; words: Words };

/** A meaning that the page itself gives and the glossary does not know. */
export function TooltipOwnWords({ meaning, words }: TooltipOwnWordsProps) {
  const { longForm, letters, others, shortForm } = meaning;
  return (
    <>
      <p class="long-form">
        <LongFormText text={longForm} letters={letters} language="" />
      </p>
      <p class="reason">{words.tooltip.ownWords(others.length)}</p>
      <TooltipOthers senses={others} title={words.tooltip.otherMeanings(others.length)} words={words} />
      <TooltipFoot shortForm={shortForm} isKnown={others.length > 0} words={words} />
    </>
  );
}
