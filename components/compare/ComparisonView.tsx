import type { ComponentChildren } from 'preact';
import type { ComparisonLike } from '../../glossary/compare-senses.ts';
import { GLOSSARY_LANGUAGE, GlossaryLanguage } from '../entry/glossary-language.ts';
import { ComparisonBody } from './ComparisonBody.tsx';
import { ComparisonHead } from './ComparisonHead.tsx';

type ComparisonViewProps = {
  comparison: ComparisonLike;
  /** What can be done with it. */
  ways?: ComponentChildren;
  /** The popup's form, with one picture at most; the rule where nothing can be done with it. */
  compact?: boolean;
};

/** A comparison in full: the answer, the pictures, the table, and what it rests on. */
export function ComparisonView({ comparison, ways, compact = ways === undefined }: ComparisonViewProps) {
  return (
    <GlossaryLanguage.Provider value={comparison.language ?? GLOSSARY_LANGUAGE}>
      <article class={`comparison${comparison.terms.length > 2 ? ' comparison-wide' : ''}`}>
        <ComparisonHead comparison={comparison}>{ways}</ComparisonHead>
        <ComparisonBody comparison={comparison} compact={compact} />
      </article>
    </GlossaryLanguage.Provider>
  );
}
