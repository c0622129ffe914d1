import type { Source } from '../glossary/types.ts';

/** A source as a reader cites it: its title as the link, then publisher and year. */
export function SourceLink({ source }: { source: Source }) {
  return (
    <span class="source">
      <a href={source.address} target="_blank" rel="noopener noreferrer">
        {source.title}
      </a>
      {`, ${source.publisher}`}
      {source.year !== null && `, ${source.year}`}
    </span>
  );
}
