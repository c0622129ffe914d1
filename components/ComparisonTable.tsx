import type { ComparedAspect, ComparisonLike } from '../glossary/compare-senses.ts';
import type { ComparisonTerm, Source } from '../glossary/types.ts';
import { ComparisonTableCell } from './ComparisonTableCell.tsx';
import { lookOf, type RowLook } from './comparison-rows.ts';
import { LongFormText } from './LongFormText.tsx';

type ComparisonTableProps = {
  comparison: ComparisonLike;
  /** The comparison's sources in the order of their numbers. */
  sources: readonly Source[];
};

/** A comparison as a table: a column for each term, a row for each aspect. */
export function ComparisonTable({ comparison, sources }: ComparisonTableProps) {
  const { title, terms, aspects } = comparison;
  const rows = aspects.map((aspect) => ({ aspect, look: lookOf(aspect, terms) }));
  const hasSetOff = rows.some(({ look }) => look.kind === 'each' && look.setOff.size > 0);
  return (
    <div class="table-scroll">
      <table class="comparison-table" style={{ '--columns': terms.length }}>
        <caption>
          <span class="unseen">{`${title}. `}</span>
          {sources.length > 0 && 'The small numbers lead to the sources below the table. '}
          {hasSetOff && (
            <span class="set-off-key">Cells with a bar at their side differ from others in their row.</span>
          )}
        </caption>
        <thead>
          <tr>
            <td />
            {terms.map((term) => (
              <th scope="col" key={term.id}>
                {term.label}
                {term.longForm !== '' && (
                  <span class="term-long-form">
                    <span class="unseen">: </span>
                    <LongFormText text={term.longForm} letters={term.letters} />
                  </span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ aspect, look }) => (
            <tr key={aspect.id}>
              <th scope="row">{aspect.label}</th>
              <RowCells aspect={aspect} look={look} terms={terms} sources={sources} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RowCellsProps = {
  aspect: ComparedAspect;
  look: RowLook;
  terms: readonly ComparisonTerm[];
  sources: readonly Source[];
};

/** The cells of a row; one across all columns where all say the same. */
function RowCells({ aspect, look, terms, sources }: RowCellsProps) {
  if (look.kind === 'alike') {
    return <ComparisonTableCell cell={look.cell} sources={sources} columns={terms.length} />;
  }
  return (
    <>
      {terms.map(({ id }) => (
        <ComparisonTableCell
          key={id}
          cell={aspect.cells[id]}
          sources={sources}
          isSetOff={look.setOff.has(id)}
        />
      ))}
    </>
  );
}
