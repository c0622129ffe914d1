import type { Sense } from '../../glossary/types.ts';
import type { Words } from '../../locales/words.ts';
import { LongFormText } from '../entry/LongFormText.tsx';
import { TooltipButton } from './TooltipButton.tsx';

/** One of several meanings, and the way to say that it is the one. */
export function TooltipSense({ sense, words }: { sense: Sense; words: Words }) {
  const { longForm, letters, summary, field, region, language } = sense;
  return (
    <li>
      <p class="sense-name">
        <LongFormText text={longForm} letters={letters} language={language} />
      </p>
      <p class="sense-summary" lang={language}>
        {summary}
      </p>
      <p class="sense-foot">
        <span class="labels">{`${words.names.fields[field]} · ${words.names.regions[region]}`}</span>
        <TooltipButton way="choose" value={sense.id} isQuiet>
          {words.tooltip.meansThisHere}
        </TooltipButton>
      </p>
    </li>
  );
}
