import type { Comparison } from '../../glossary/types.ts';
import type { Words } from '../../locales/words.ts';
import type { Disambiguation } from '../../matching/types.ts';
import type { Settings } from '../../settings/settings.ts';
import { TooltipClaim } from './TooltipClaim.tsx';
import { TooltipOwnWords } from './TooltipOwnWords.tsx';
import { TooltipSenses } from './TooltipSenses.tsx';

type SenseTooltipProps = {
  meaning: Disambiguation;
  /** A ready comparison that the claimed sense stands in. */
  comparison: Comparison | null;
  textSize: Settings['textSize'];
  words: Words;
};

/**
 * What a reader sees when asking about a short form on a page. Styled by `tooltip.css`. It is rendered once, to plain
 * data (`plain-tree.ts`): no component in it uses hooks or handlers, and the language comes as a prop.
 */
export function SenseTooltip({ meaning, comparison, textSize, words }: SenseTooltipProps) {
  // Inside a page of any language and direction, these words have their own.
  return (
    <div
      class={`panel panel-${meaning.kind} text-${textSize}`}
      role="tooltip"
      // Browsers make a stop for the Tab key of whatever scrolls.
      tabIndex={-1}
      lang={words.language}
      dir="ltr"
    >
      <h2 class="short-form">
        <span>{meaning.shortForm}</span>
      </h2>
      {meaning.kind === 'claimed' && <TooltipClaim claim={meaning} comparison={comparison} words={words} />}
      {meaning.kind === 'page-defined' && <TooltipOwnWords meaning={meaning} words={words} />}
      {meaning.kind === 'could-mean' && <TooltipSenses meaning={meaning} words={words} />}
    </div>
  );
}
