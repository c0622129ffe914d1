import type { Comparison, Source } from '../glossary/types.ts';
import { ComparisonTableCell } from './ComparisonTableCell.tsx';
import { LongFormText } from './LongFormText.tsx';

type ComparisonTableProps = {
  comparison: Comparison;
  /** The comparison's sources in the order of their numbers. */
  sources: readonly Source[];
};

/** A comparison as a table: a column for each term, a row for each aspect. */
export function ComparisonTable({ comparison, sources }: ComparisonTableProps) {
  const { title, terms, aspects } = comparison;
  return (
    <div class="table-scroll">
      <table class="comparison-table">
        <caption>
          <span class="unseen">{`${title}. `}</span>
          The small numbers lead to the sources below the table.
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
          {aspects.map((aspect) => (
            <tr key={aspect.id}>
              <th scope="row">{aspect.label}</th>
              {terms.map((term) => (
                <ComparisonTableCell key={term.id} cell={aspect.cells[term.id]} sources={sources} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
