import type { ComponentChildren } from 'preact';
import type { ComparisonLike } from '../glossary/compare-senses.ts';
import { dayInWords } from './words.ts';

type ComparisonHeadProps = {
  comparison: Pick<ComparisonLike, 'title' | 'bottomLine' | 'region' | 'reviewed'>;
  /** What can be done with the comparison, where there is room for that. */
  children?: ComponentChildren;
};

/** What is compared, and the answer in one sentence. */
export function ComparisonHead({ comparison, children }: ComparisonHeadProps) {
  const { title, bottomLine, region, reviewed } = comparison;
  return (
    <header>
      <h1 tabIndex={-1}>{title}</h1>
      <p class="bottom-line">{bottomLine}</p>
      <div class="comparison-ways">
        {reviewed !== undefined && (
          <p class="labels">
            {`${region} · reviewed `}
            <time dateTime={reviewed}>{dayInWords(reviewed)}</time>
          </p>
        )}
        {children}
      </div>
    </header>
  );
}
