import type { ComponentChildren } from 'preact';
import type { ComparisonLike } from '../glossary/compare-senses.ts';
import { ComparisonBody } from './ComparisonBody.tsx';
import { ComparisonHead } from './ComparisonHead.tsx';

type ComparisonViewProps = {
  comparison: ComparisonLike;
  /** What can be done with it. Without, the view is the popup's: it has room for one picture. */
  ways?: ComponentChildren;
};

/** A comparison in full: the answer, the pictures, the table, and what it rests on. */
export function ComparisonView({ comparison, ways }: ComparisonViewProps) {
  return (
    <article class={`comparison${comparison.terms.length > 2 ? ' comparison-wide' : ''}`}>
      <ComparisonHead comparison={comparison}>{ways}</ComparisonHead>
      <ComparisonBody comparison={comparison} mostPictures={ways === undefined ? 1 : undefined} />
    </article>
  );
}
