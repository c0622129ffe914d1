import type { Comparison, Entry } from '../glossary/types.ts';
import { ComparisonChooser } from './ComparisonChooser.tsx';
import type { OpenHere } from './GlossaryLink.tsx';
import { type FieldNames, SenseCard } from './SenseCard.tsx';
import { counted } from './words.ts';

type EntryDetailsProps = {
  entry: Entry;
  /** The comparisons in which the short form stands. */
  comparisons: readonly Comparison[];
  fieldNames: FieldNames;
  onOpen?: OpenHere | undefined;
};

/** A short form with all its senses in full, and the comparisons it stands in. */
export function EntryDetails({ entry, comparisons, fieldNames, onOpen }: EntryDetailsProps) {
  return (
    <div class="entry-details">
      <header>
        <h1 tabIndex={-1}>{entry.shortForm}</h1>
        {entry.senses.length > 1 && (
          <p class="bottom-line">{`${counted(entry.senses.length, 'meaning')}. Which one is meant depends on the page.`}</p>
        )}
      </header>
      {comparisons.length > 0 && (
        <section>
          <h2 class="section-name">Side by side</h2>
          <ComparisonChooser comparisons={comparisons} brief onOpen={onOpen} />
        </section>
      )}
      {entry.senses.map((sense) => (
        <SenseCard key={sense.id} sense={sense} fieldNames={fieldNames} onOpen={onOpen} />
      ))}
    </div>
  );
}
