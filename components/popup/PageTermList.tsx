import { useState } from 'preact/hooks';
import type { PageTerm } from '../../messaging/protocol.ts';
import { useWords } from '../words-context.ts';
import { PageTermItem, type PageTermTools } from './PageTermItem.tsx';
import { keyOfTerm, SORTS, type Sort, sortedTerms } from './page-terms.ts';

type PageTermListProps = PageTermTools & { terms: readonly PageTerm[] };

/** From so many terms on, another order is worth a control. */
const WORTH_SORTING = 6;

/** What follows the list is to stay in reach; the others come on a press. */
const MOST_SHOWN = 12;

/** A press for so few more would be a press too many. */
const FEW = 3;

/** The terms of a page, each with its meaning and the way to its places. */
export function PageTermList({ terms, ...tools }: PageTermListProps) {
  const { page } = useWords().popup;
  const [sort, setSort] = useState<Sort>('often');
  const [isAll, setAll] = useState(false);
  const [openKeys, setOpenKeys] = useState<ReadonlySet<string>>(new Set());
  const sorted = sortedTerms(terms, sort);
  const shown = isAll || sorted.length <= MOST_SHOWN + FEW ? sorted : sorted.slice(0, MOST_SHOWN);
  const toggle = (key: string) => {
    const next = new Set(openKeys);
    if (!next.delete(key)) next.add(key);
    setOpenKeys(next);
  };
  return (
    <section>
      <div class="section-head">
        <h2 class="section-name">{page.title}</h2>
        {terms.length >= WORTH_SORTING && <TermOrder sort={sort} onSort={setSort} />}
      </div>
      <ul class="page-terms">
        {shown.map((term) => {
          const key = keyOfTerm(term);
          return (
            <PageTermItem
              key={key}
              {...tools}
              term={term}
              isOpen={openKeys.has(key)}
              onToggle={() => toggle(key)}
            />
          );
        })}
      </ul>
      {shown.length < terms.length && (
        <button type="button" class="way" onClick={() => setAll(true)}>
          {page.showAll(terms.length)}
        </button>
      )}
    </section>
  );
}

function TermOrder({ sort, onSort }: { sort: Sort; onSort: (sort: Sort) => void }) {
  const { page } = useWords().popup;
  return (
    <select
      class="quiet-select"
      aria-label={page.sort}
      value={sort}
      onChange={(event) => onSort(event.currentTarget.value as Sort)}
    >
      {SORTS.map((one) => (
        <option key={one} value={one}>
          {page.sorts[one]}
        </option>
      ))}
    </select>
  );
}
