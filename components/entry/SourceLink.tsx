import type { Source } from '../../glossary/types.ts';
import { GLOSSARY_LANGUAGE } from './glossary-language.ts';

type SourceLinkProps = {
  source: Source;
  /** -1 where the Tab key shall not stop at it. */
  tabIndex?: number | undefined;
};

/** A source as a reader cites it: its title as the link, then publisher and year. */
export function SourceLink({ source, tabIndex }: SourceLinkProps) {
  return (
    <span class="source" lang={GLOSSARY_LANGUAGE}>
      <a href={source.address} target="_blank" rel="noopener noreferrer" tabIndex={tabIndex}>
        {source.title}
      </a>
      {`, ${source.publisher}`}
      {source.year !== null && `, ${source.year}`}
    </span>
  );
}
