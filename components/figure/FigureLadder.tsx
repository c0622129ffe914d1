import type { Ladder, PictureRole, Source } from '../../glossary/types.ts';
import { GlossaryText } from '../entry/GlossaryText.tsx';
import { GlossaryLanguage } from '../entry/glossary-language.ts';
import { SourceNumbers } from '../entry/SourceNumbers.tsx';
import { useWords } from '../words-context.ts';
import { FigureCaption } from './FigureCaption.tsx';

type FigureLadderProps = {
  ladder: Ladder;
  /** Whether a rung is one of the terms compared, and so set off. */
  isCompared: (role: PictureRole) => boolean;
  /** The comparison's sources in the order of their numbers. */
  sources: readonly Source[];
};

/** Levels as steps that climb, each with what it adds to the one below. */
export function FigureLadder({ ladder, isCompared, sources }: FigureLadderProps) {
  const { pictures } = useWords().compare;
  const { label, region, rungs } = ladder;
  return (
    <GlossaryLanguage.Provider value={ladder.language}>
      <figure class="figure figure-ladder">
        <FigureCaption label={label} region={region} hasKey={!rungs.every(isCompared)} />
        {/* Without its marks a list is none to some screen readers. */}
        {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
        <ol class="rungs" role="list" style={{ '--rungs': rungs.length }}>
          {rungs.map((rung, index) => (
            <li
              key={rung.senseId}
              class={`rung${isCompared(rung) ? ' compared' : ''}`}
              style={{ '--step': index }}
            >
              <span class="unseen">{`${pictures.level(index + 1, rungs.length)}: `}</span>
              <strong>
                <GlossaryText>{rung.label}</GlossaryText>
              </strong>
              {isCompared(rung) && <span class="unseen">{` (${pictures.compared})`}</span>}
              <span class="rung-adds">
                {index > 0 && <span aria-hidden="true">+ </span>}
                <GlossaryText>{rung.adds.text}</GlossaryText>
                <SourceNumbers of={rung.adds.sources} sources={sources} />
              </span>
            </li>
          ))}
        </ol>
      </figure>
    </GlossaryLanguage.Provider>
  );
}
