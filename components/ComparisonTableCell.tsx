import { Fragment } from 'preact';
import type { ComparisonCell, Source } from '../glossary/types.ts';
import { SourceNumber } from './SourceNumber.tsx';

type ComparisonTableCellProps = {
  cell: ComparisonCell | undefined;
  /** The comparison's sources in the order of their numbers. */
  sources: readonly Source[];
  /** Whether it differs in kind from others in its row. */
  isSetOff?: boolean;
  /** How many columns it speaks for. */
  columns?: number;
};

/** All terms of a comparison, by how many there are. */
const ALL: Readonly<Record<number, string>> = { 2: 'both', 3: 'all three', 4: 'all four' };

/** One cell: what holds and who says so, or a dash with its reason. */
export function ComparisonTableCell({
  cell,
  sources,
  isSetOff = false,
  columns = 1,
}: ComparisonTableCellProps) {
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
    <td {...(isSetOff ? { class: 'set-off' } : {})} {...(columns > 1 ? { colSpan: columns } : {})}>
      {isSetOff && <span class="unseen">Differs: </span>}
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
      {columns > 1 && <span class="alike">{`the same for ${ALL[columns] ?? 'all'}`}</span>}
    </td>
  );
}
