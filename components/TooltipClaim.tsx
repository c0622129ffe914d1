import type { Sense } from '../glossary/types.ts';
import type { Reason } from '../matching/types.ts';
import { LongFormText } from './LongFormText.tsx';
import { SourceLink } from './SourceLink.tsx';
import { TooltipOthers } from './TooltipOthers.tsx';
import { capitalized, mainSource } from './words.ts';

type TooltipClaimProps = {
  sense: Sense;
  reason: Reason;
  /** The words on the page that speak for the sense, the most telling first. */
  cues: readonly string[];
  others: readonly Sense[];
  onCompare: () => void;
};

/** The one sense a page means: the answer first, then why, what else, and who says so. */
export function TooltipClaim({ sense, reason, cues, others, onCompare }: TooltipClaimProps) {
  const source = mainSource(sense);
  const because = reason === 'cues' ? wordsFor(cues) : BECAUSE[reason];
  return (
    <>
      <p class="long-form">
        <LongFormText text={sense.longForm} letters={sense.letters} />
      </p>
      <p class="labels">{`${capitalized(sense.kind)} · ${sense.region}`}</p>
      <p class="definition">{sense.summary}</p>
      {sense.definition !== sense.summary && (
        <details class="more">
          <summary>More</summary>
          <p>{sense.definition}</p>
        </details>
      )}
      {because !== undefined && <p class="reason">{`Shown ${because}.`}</p>}
      <TooltipOthers senses={others} />
      <div class="foot">
        <div class="foot-words">
          {sense.reviewed === null && <p>Not yet reviewed against a source</p>}
          {source !== undefined && (
            <p>
              Source: <SourceLink source={source} />
            </p>
          )}
        </div>
        <button type="button" class="way" onClick={onCompare}>
          Compare
        </button>
      </div>
    </>
  );
}

function wordsFor(cues: readonly string[]): string {
  return `because of words on this page: ${cues.join(', ')}`;
}

/** The reasons for which one sense is claimed; the others never stand with a claim. */
const BECAUSE: Readonly<Partial<Record<Reason, string>>> = {
  defined: 'because this page defines it',
  'written-out': 'because this page writes it out',
  'only-sense': 'because Spellout knows no other meaning',
};
