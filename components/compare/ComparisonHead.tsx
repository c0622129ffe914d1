import { type ComponentChildren, Fragment } from 'preact';
import type { ComparisonLike } from '../../glossary/compare-senses.ts';
import { GlossaryText } from '../entry/GlossaryText.tsx';
import { Filled } from '../Filled.tsx';
import { useWords } from '../words-context.ts';

type ComparisonHeadProps = {
  comparison: Pick<ComparisonLike, 'title' | 'bottomLine' | 'region' | 'reviewed' | 'isMade'>;
  /** What can be done with the comparison, where there is room for that. */
  children?: ComponentChildren;
};

/** What is compared, and the answer in one sentence. */
export function ComparisonHead({ comparison, children }: ComparisonHeadProps) {
  const { compare, names, shared } = useWords();
  const { title, bottomLine, region, reviewed, isMade } = comparison;
  const Text = isMade ? Fragment : GlossaryText;
  return (
    <header>
      <h1 tabIndex={-1}>
        <Text>{title}</Text>
      </h1>
      <p class="bottom-line">
        <Text>{bottomLine}</Text>
      </p>
      <div class="comparison-ways">
        {region !== undefined && reviewed !== undefined && (
          <p class="labels">
            <Filled
              text={compare.head.state}
              places={{
                region: names.regions[region],
                day: <time dateTime={reviewed}>{shared.day(reviewed)}</time>,
              }}
            />
          </p>
        )}
        {children}
      </div>
    </header>
  );
}
