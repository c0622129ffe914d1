import { Fragment } from 'preact';
import type { ComparisonCell, LanguageTag, Source } from '../../glossary/types.ts';
import { GlossaryText } from '../entry/GlossaryText.tsx';
import { SourceNumbers } from '../entry/SourceNumbers.tsx';
import { useWords } from '../words-context.ts';

type ComparisonTableCellProps = {
  cell: ComparisonCell | undefined;
  /** The comparison's sources in the order of their numbers. */
  sources: readonly Source[];
  /** Which of its texts are words of the interface, not of the glossary. */
  isOurs?: { text: boolean; missing: boolean };
  /** The language of its column's texts, where that is not the glossary's. */
  language?: LanguageTag | undefined;
  /** The term that it speaks of, where that is one. */
  term?: string;
  /** Whether it differs in kind from others in its row. */
  isSetOff?: boolean;
  /** How many columns it speaks for. */
  columns?: number;
};

const OF_THE_GLOSSARY = { text: false, missing: false };

/** One cell: what holds and who says so, or a dash with its reason. */
export function ComparisonTableCell({
  cell,
  sources,
  isOurs = OF_THE_GLOSSARY,
  language,
  term,
  isSetOff = false,
  columns = 1,
}: ComparisonTableCellProps) {
  const { table } = useWords().compare;
  if (cell === undefined || 'missing' in cell) {
    const Reason = cell === undefined || isOurs.missing ? Fragment : GlossaryText;
    return (
      <td class="missing" data-term={term}>
        <span class="dash" aria-hidden="true">
          –
        </span>
        <Reason>{cell?.missing ?? table.nothingRecorded}</Reason>
      </td>
    );
  }
  return (
    <td
      data-term={term}
      {...(isSetOff ? { class: 'set-off' } : {})}
      {...(columns > 1 ? { colSpan: columns } : {})}
    >
      {isSetOff && <span class="unseen">{`${table.differs} `}</span>}
      {isOurs.text ? cell.text : <GlossaryText language={language}>{cell.text}</GlossaryText>}
      <SourceNumbers of={cell.sources} sources={sources} />
      {columns > 1 && <span class="alike">{table.sameForAll(columns)}</span>}
    </td>
  );
}
