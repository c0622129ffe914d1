import { Fragment } from 'preact';
import type { ComparisonCell, Source } from '../glossary/types.ts';
import { SourceNumber } from './SourceNumber.tsx';

type ComparisonTableCellProps = {
  cell: ComparisonCell | undefined;
  /** The comparison's sources in the order of their numbers. */
  sources: readonly Source[];
};

/** One cell: what holds and who says so, or a dash with its reason. */
export function ComparisonTableCell({ cell, sources }: ComparisonTableCellProps) {
  if (cell === undefined || 'missing' in cell) {
    return (
      <td class="missing">
        <span class="dash" aria-hidden="true">
          –
        </span>
        {cell?.missing ?? 'Nothing is recorded here.'}
      </td>
    );
  }
  const ids = new Set(cell.sources.map((source) => source.id));
  const numbers = sources.flatMap((source, index) => (ids.has(source.id) ? [index + 1] : []));
  return (
    <td>
      {cell.text}
      {numbers.length > 0 && (
        <sup>
          {numbers.map((number, index) => (
            <Fragment key={number}>
              {index > 0 && ', '}
              <SourceNumber number={number} />
            </Fragment>
          ))}
        </sup>
      )}
    </td>
  );
}
