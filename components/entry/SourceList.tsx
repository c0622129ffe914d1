import type { Source } from '../../glossary/types.ts';
import { SourceLink } from './SourceLink.tsx';

/** The element id of a numbered source, to lead to. */
export function sourceElementId(number: number): string {
  return `source-${number}`;
}

/** Sources in the order of their numbers; each can be led to from a cell. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  return (
    <ol class="source-list">
      {sources.map((source, index) => (
        <li key={source.id} id={sourceElementId(index + 1)} tabIndex={-1}>
          <SourceLink source={source} />
        </li>
      ))}
    </ol>
  );
}
