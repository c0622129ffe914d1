import type { Comparison } from '../glossary/types.ts';
import { GlossaryLink, type OpenHere } from './GlossaryLink.tsx';

type ComparisonChooserProps = {
  comparisons: readonly Comparison[];
  onOpen?: OpenHere | undefined;
};

/** The comparisons to choose from, each with its answer in one sentence. */
export function ComparisonChooser({ comparisons, onOpen }: ComparisonChooserProps) {
  return (
    <ul class="comparison-chooser">
      {comparisons.map(({ id, title, bottomLine }) => (
        <li key={id}>
          <GlossaryLink hash={id} onOpen={onOpen}>
            <strong>{title}</strong>
            <span>{bottomLine}</span>
          </GlossaryLink>
        </li>
      ))}
    </ul>
  );
}
