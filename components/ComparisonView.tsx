import type { Comparison, Source } from '../glossary/types.ts';
import { ComparisonTable } from './ComparisonTable.tsx';
import { SourceList } from './SourceList.tsx';
import { dayInWords } from './words.ts';

/** A comparison in full: the answer, the table, and what it rests on. */
export function ComparisonView({ comparison }: { comparison: Comparison }) {
  const sources = sourcesOf(comparison);
  return (
    <article class={`comparison${comparison.terms.length > 2 ? ' comparison-wide' : ''}`}>
      <header>
        <h1 tabIndex={-1}>{comparison.title}</h1>
        <p class="bottom-line">{comparison.bottomLine}</p>
        <p class="labels">
          {`${comparison.region} · reviewed `}
          <time dateTime={comparison.reviewed}>{dayInWords(comparison.reviewed)}</time>
        </p>
      </header>
      <ComparisonTable comparison={comparison} sources={sources} />
      <section>
        <h2>Sources</h2>
        <SourceList sources={sources} />
      </section>
    </article>
  );
}

/** Every source once, in the order in which a reader of the table meets them. */
function sourcesOf({ aspects, terms }: Comparison): Source[] {
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
