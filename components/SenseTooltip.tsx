import type { ShortForm } from '../glossary/types.ts';
import type { Disambiguation } from '../matching/types.ts';
import { TooltipClaim } from './TooltipClaim.tsx';
import { TooltipOwnWords } from './TooltipOwnWords.tsx';
import { TooltipSenses } from './TooltipSenses.tsx';

type SenseTooltipProps = {
  disambiguation: Disambiguation;
  /** Asks for the comparison page at a short form. */
  onCompare: (shortForm: ShortForm) => void;
};

/** What a reader sees when asking about a short form on a page. Styled by `tooltip.css`. */
export function SenseTooltip({ disambiguation, onCompare }: SenseTooltipProps) {
  const { kind, shortForm } = disambiguation;
  const compare = () => onCompare(shortForm);
  // Inside a page of any language and direction, these words are English.
  return (
    <div class={`panel panel-${kind}`} role="tooltip" lang="en" dir="ltr">
      <h2 class="short-form">
        <span>{shortForm}</span>
      </h2>
      {disambiguation.kind === 'claimed' && (
        <TooltipClaim
          sense={disambiguation.sense}
          reason={disambiguation.reason}
          cues={disambiguation.cues}
          others={disambiguation.others}
          onCompare={compare}
        />
      )}
      {disambiguation.kind === 'page-defined' && (
        <TooltipOwnWords
          longForm={disambiguation.longForm}
          letters={disambiguation.letters}
          others={disambiguation.others}
          onCompare={compare}
        />
      )}
      {disambiguation.kind === 'could-mean' && (
        <TooltipSenses senses={disambiguation.senses} reason={disambiguation.reason} onCompare={compare} />
      )}
    </div>
  );
}
