import type { ComparisonLike } from '../../glossary/compare-senses.ts';
import type { Source } from '../../glossary/types.ts';
import type { Drawing } from './comparison-drawings.ts';

/** Every source once, in the order in which a reader of the drawings and the table meets them. */
export function sourcesOf({ aspects, terms }: ComparisonLike, drawings: readonly Drawing[]): Source[] {
  const inCells = aspects.flatMap(({ cells }) =>
    terms.flatMap(({ id }) => {
      const cell = cells[id];
      return cell === undefined || 'missing' in cell ? [] : cell.sources;
    }),
  );
  const all = [...drawings.flatMap(sourcesOfDrawing), ...inCells];
  return [...new Map(all.map((source) => [source.id, source])).values()];
}

function sourcesOfDrawing(drawing: Drawing): readonly Source[] {
  switch (drawing.kind) {
    case 'system':
      return [drawing.system, ...drawing.system.parts].flatMap(({ sources }) => sources);
    case 'ladder':
      return drawing.ladder.rungs.flatMap(({ adds }) => adds.sources);
    case 'figures':
      return [];
  }
}
