import type { ComparisonLike } from '../../glossary/compare-senses.ts';
import { SourceList } from '../entry/SourceList.tsx';
import { useWords } from '../words-context.ts';
import { ComparisonPicture } from './ComparisonPicture.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import { drawingsOf } from './comparison-drawings.ts';
import { sourcesOf } from './comparison-sources.ts';

type ComparisonBodyProps = {
  comparison: ComparisonLike;
  /** Where there is little room: one picture at most. */
  compact?: boolean;
};

/** The pictures and the table of a comparison, and what they rest on. */
export function ComparisonBody({ comparison, compact = false }: ComparisonBodyProps) {
  const { table } = useWords().compare;
  const drawings = drawingsOf(comparison, compact);
  const sources = sourcesOf(comparison, drawings);
  return (
    <>
      {drawings.length > 0 && (
        <div class="figures">
          {drawings.map((drawing) => (
            <ComparisonPicture
              key={drawing.id}
              drawing={drawing}
              terms={comparison.terms}
              isMade={comparison.isMade}
              sources={sources}
            />
          ))}
        </div>
      )}
      <ComparisonTable comparison={comparison} sources={sources} />
      {sources.length > 0 && (
        <section>
          <h2>{table.sources}</h2>
          <SourceList sources={sources} />
        </section>
      )}
    </>
  );
}
