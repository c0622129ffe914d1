import { Fragment } from 'preact';
import type { ComparedAspect, ComparedTerm, ComparisonLike } from '../../glossary/compare-senses.ts';
import type { Source } from '../../glossary/types.ts';
import { GlossaryText } from '../entry/GlossaryText.tsx';
import { LongFormText } from '../entry/LongFormText.tsx';
import { useWords } from '../words-context.ts';
import { ComparisonTableCell } from './ComparisonTableCell.tsx';
import { lookOf, type RowLook } from './comparison-rows.ts';

type ComparisonTableProps = {
  comparison: ComparisonLike;
  /** The comparison's sources in the order of their numbers. */
  sources: readonly Source[];
};

/** A comparison as a table: a column for each term, a row for each aspect. */
export function ComparisonTable({ comparison, sources }: ComparisonTableProps) {
  const { table } = useWords().compare;
  const { title, terms, aspects, isMade = false } = comparison;
  const rows = aspects.map((aspect) => ({ aspect, look: lookOf(aspect, terms) }));
  const hasSetOff = rows.some(({ look }) => look.kind === 'each' && look.setOff.size > 0);
  const Text = isMade ? Fragment : GlossaryText;
  return (
    <div class="table-scroll">
      <table class="comparison-table" style={{ '--columns': terms.length }}>
        <caption>
          <span class="unseen">
            <Text>{title}</Text>
            {'. '}
          </span>
          {sources.length > 0 && `${table.numbersLead} `}
          {hasSetOff && <span class="set-off-key">{table.setOffKey}</span>}
        </caption>
        <thead>
          <tr>
            <td />
            {terms.map((term) => (
              <TermHead key={term.id} term={term} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ aspect, look }) => (
            <tr key={aspect.id}>
              <th scope="row">
                <Text>{aspect.label}</Text>
              </th>
              <RowCells aspect={aspect} look={look} terms={terms} sources={sources} isMade={isMade} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TermHead({ term: { label, longForm, letters, language } }: { term: ComparedTerm }) {
  return (
    <th scope="col">
      <GlossaryText language={language}>
        {label}
        {longForm !== '' && (
          <span class="term-long-form">
            <span class="unseen">: </span>
            <LongFormText text={longForm} letters={letters} language={language} />
          </span>
        )}
      </GlossaryText>
    </th>
  );
}

type RowCellsProps = {
  aspect: ComparedAspect;
  look: RowLook;
  terms: readonly ComparedTerm[];
  sources: readonly Source[];
  isMade: boolean;
};

/** The cells of a row; one across all columns where all say the same. */
function RowCells({ aspect, look, terms, sources, isMade }: RowCellsProps) {
  const isOurs = { text: aspect.isOurs ?? false, missing: isMade };
  if (look.kind === 'alike') {
    return (
      <ComparisonTableCell
        cell={look.cell}
        sources={sources}
        isOurs={isOurs}
        language={terms[0]?.language}
        columns={terms.length}
      />
    );
  }
  return (
    <>
      {terms.map(({ id, label, language }) => (
        <ComparisonTableCell
          key={id}
          term={label}
          cell={aspect.cells[id]}
          sources={sources}
          isOurs={isOurs}
          language={language}
          isSetOff={look.setOff.has(id)}
        />
      ))}
    </>
  );
}
