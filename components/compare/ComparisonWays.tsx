import { useState } from 'preact/hooks';
import type { ComparisonLike } from '../../glossary/compare-senses.ts';
import { useWords } from '../words-context.ts';

/** What the comparison page can do with a comparison; the page's script brings it. */
export type ComparisonTools = {
  markdownOf: (comparison: ComparisonLike) => string;
  /** The address that brings back what is shown. */
  readAddress: () => string;
  copy: (text: string) => Promise<void>;
  print: () => void;
};

type ComparisonWaysProps = { comparison: ComparisonLike; tools: ComparisonTools };

/** The ways in which a comparison leaves the page: copied, printed, as a link. */
export function ComparisonWays({ comparison, tools }: ComparisonWaysProps) {
  const { ways } = useWords().compare;
  const [said, setSaid] = useState('');
  const copy = (text: string, done: string) => {
    tools.copy(text).then(
      () => setSaid(done),
      () => setSaid(ways.refused),
    );
  };
  return (
    <div class="ways">
      <button
        type="button"
        class="way"
        onClick={() => copy(tools.markdownOf(comparison), ways.markdownCopied)}
      >
        {ways.markdown}
      </button>
      <button type="button" class="way" onClick={() => copy(tools.readAddress(), ways.linkCopied)}>
        {ways.link}
      </button>
      <button type="button" class="way" onClick={tools.print}>
        {ways.print}
      </button>
      <span class="labels" role="status">
        {said}
      </span>
    </div>
  );
}
