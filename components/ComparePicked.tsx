import { Fragment } from 'preact';
import type { ComparedSenses } from '../glossary/compare-senses.ts';
import type { Sense } from '../glossary/types.ts';
import { ComparisonBody } from './ComparisonBody.tsx';
import { ComparisonChooser } from './ComparisonChooser.tsx';
import { ComparisonHead } from './ComparisonHead.tsx';
import { type ComparisonTools, ComparisonWays } from './ComparisonWays.tsx';
import { GlossaryLink } from './GlossaryLink.tsx';
import type { Search } from './GlossarySearch.tsx';
import { Notice } from './Notice.tsx';
import type { Shelf } from './place.ts';
import type { FieldNames } from './SenseCard.tsx';
import { TermPicker } from './TermPicker.tsx';
import { counted } from './words.ts';

/** What picking one's own terms needs of the page's script. */
export type PickingTools = ComparisonTools & {
  compare: (senses: readonly Sense[]) => ComparedSenses;
  /** Shows these terms, and keeps them in the address. */
  onPick: (senses: readonly Sense[]) => void;
};

type ComparePickedProps = {
  senses: readonly Sense[];
  /** How many terms the address asks for that are not known. */
  lost: number;
  shelf: Shelf;
  search: Search;
  fieldNames: FieldNames;
  tools: PickingTools;
};

const INVITATION = {
  title: 'Compare terms of your own',
  bottomLine: 'Pick two to four. What their entries have in common is set side by side.',
};

/** Terms of the reader's own choice, and their comparison as soon as there are two. */
export function ComparePicked({ senses, lost, shelf, search, fieldNames, tools }: ComparePickedProps) {
  const compared = senses.length > 1 ? tools.compare(senses) : null;
  return (
    <article class={`comparison picked${senses.length > 2 ? ' comparison-wide' : ''}`}>
      <ComparisonHead comparison={compared ?? INVITATION}>
        {compared && <ComparisonWays key={compared.title} comparison={compared} tools={tools} />}
      </ComparisonHead>
      {lost > 0 && (
        <Notice>{`${counted(lost, 'term')} of this address ${lost === 1 ? 'is' : 'are'} not in the glossary.`}</Notice>
      )}
      <TermPicker
        chosen={senses}
        entries={shelf.entries}
        search={search}
        fieldNames={fieldNames}
        onPick={tools.onPick}
      />
      {compared && <Written senses={senses} shelf={shelf} />}
      {compared ? (
        <ComparisonBody comparison={compared} />
      ) : (
        <section class="picked-ready">
          <h2 class="section-name">Or take a ready comparison</h2>
          <ComparisonChooser comparisons={shelf.comparisons} />
        </section>
      )}
    </article>
  );
}

/** The ready comparisons that hold all these terms: they say more than the entries do. */
function Written({ senses, shelf }: Pick<ComparePickedProps, 'senses' | 'shelf'>) {
  const written = shelf.comparisons.filter(({ terms }) =>
    senses.every(({ id }) => terms.some(({ senseId }) => senseId === id)),
  );
  if (written.length === 0) return null;
  return (
    <p class="picked-written">
      {'A ready comparison says more: '}
      {written.map(({ id, title }, index) => (
        <Fragment key={id}>
          {index > 0 && '; '}
          <GlossaryLink hash={id}>{title}</GlossaryLink>
        </Fragment>
      ))}
    </p>
  );
}
