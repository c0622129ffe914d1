import type { ComparisonLike } from '../glossary/compare-senses.ts';
import type { Source } from '../glossary/types.ts';
import { ComparisonTable } from './ComparisonTable.tsx';
import { FigurePicture } from './FigurePicture.tsx';
import { picturesOf } from './figure-pictures.ts';
import { SourceList } from './SourceList.tsx';

type ComparisonBodyProps = {
  comparison: ComparisonLike;
  /** How many pictures there is room for. */
  mostPictures?: number | undefined;
};

/** The pictures and the table of a comparison, and what they rest on. */
export function ComparisonBody({ comparison, mostPictures }: ComparisonBodyProps) {
  const sources = sourcesOf(comparison);
  const pictures = picturesOf(comparison).slice(0, mostPictures);
  return (
    <>
      {pictures.length > 0 && (
        <div class="figures">
          {pictures.map((picture) => (
            <FigurePicture key={picture.id} picture={picture} />
          ))}
        </div>
      )}
      <ComparisonTable comparison={comparison} sources={sources} />
      {sources.length > 0 && (
        <section>
          <h2>Sources</h2>
          <SourceList sources={sources} />
        </section>
      )}
    </>
  );
}

/** Every source once, in the order in which a reader of the table meets them. */
function sourcesOf({ aspects, terms }: ComparisonLike): Source[] {
  const found = new Map<string, Source>();
  for (const aspect of aspects) {
    for (const term of terms) {
      const cell = aspect.cells[term.id];
      if (cell === undefined || 'missing' in cell) continue;
      for (const source of cell.sources) found.set(source.id, source);
    }
  }
  return [...found.values()];
}
