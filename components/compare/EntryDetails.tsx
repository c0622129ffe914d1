import type { Comparison, Entry } from '../../glossary/types.ts';
import type { OpenHere } from '../entry/GlossaryLink.tsx';
import { SenseCard } from '../entry/SenseCard.tsx';
import { useWords } from '../words-context.ts';
import { ComparisonChooser } from './ComparisonChooser.tsx';

type EntryDetailsProps = {
  entry: Entry;
  /** The comparisons in which the short form stands. */
  comparisons: readonly Comparison[];
  onOpen?: OpenHere | undefined;
};

/** A short form with all its senses in full, and the comparisons it stands in. */
export function EntryDetails({ entry, comparisons, onOpen }: EntryDetailsProps) {
  const { compare } = useWords();
  return (
    <div class="entry-details">
      <header>
        <h1 tabIndex={-1}>{entry.shortForm}</h1>
        {entry.senses.length > 1 && (
          <p class="bottom-line">{compare.entry.severalMeanings(entry.senses.length)}</p>
        )}
      </header>
      {comparisons.length > 0 && (
        <section>
          <h2 class="section-name">{compare.contents.sideBySide}</h2>
          <ComparisonChooser comparisons={comparisons} brief onOpen={onOpen} />
        </section>
      )}
      {entry.senses.map((sense) => (
        <SenseCard key={sense.id} sense={sense} onOpen={onOpen} />
      ))}
    </div>
  );
}
