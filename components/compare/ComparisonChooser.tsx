import type { Comparison } from '../../glossary/types.ts';
import { GlossaryLink, type OpenHere } from '../entry/GlossaryLink.tsx';
import { GlossaryText } from '../entry/GlossaryText.tsx';

type ComparisonChooserProps = {
  comparisons: readonly Comparison[];
  /** Titles alone, where there is little room. */
  brief?: boolean;
  onOpen?: OpenHere | undefined;
};

/** The comparisons to choose from, each with its answer in one sentence unless `brief`. */
export function ComparisonChooser({ comparisons, brief = false, onOpen }: ComparisonChooserProps) {
  return (
    <ul class={`comparison-chooser${brief ? ' comparison-chooser-brief' : ''}`}>
      {comparisons.map(({ id, title, bottomLine, language }) => (
        <li key={id}>
          <GlossaryLink hash={id} onOpen={onOpen}>
            <strong>
              <GlossaryText language={language}>{title}</GlossaryText>
            </strong>
            {!brief && <GlossaryText language={language}>{bottomLine}</GlossaryText>}
          </GlossaryLink>
        </li>
      ))}
    </ul>
  );
}
