import { Fragment } from 'preact';
import type { ComparedSenses } from '../../glossary/compare-senses.ts';
import type { Sense } from '../../glossary/types.ts';
import { GlossaryLink } from '../entry/GlossaryLink.tsx';
import { GlossaryText } from '../entry/GlossaryText.tsx';
import { Filled } from '../Filled.tsx';
import { picturesFor } from '../figure/written-pictures.ts';
import { Notice } from '../Notice.tsx';
import type { Search } from '../search/GlossarySearch.tsx';
import { useWords } from '../words-context.ts';
import { ComparisonBody } from './ComparisonBody.tsx';
import { ComparisonChooser } from './ComparisonChooser.tsx';
import { ComparisonHead } from './ComparisonHead.tsx';
import { type ComparisonTools, ComparisonWays } from './ComparisonWays.tsx';
import type { Shelf } from './place.ts';
import { TermPicker } from './TermPicker.tsx';

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
  tools: PickingTools;
};

/** Terms of the reader's own choice, and their comparison as soon as there are two. */
export function ComparePicked({ senses, lost, shelf, search, tools }: ComparePickedProps) {
  const { picking } = useWords().compare;
  const compared = senses.length > 1 ? comparisonOf(senses, shelf, tools) : null;
  return (
    <article class={`comparison picked${senses.length > 2 ? ' comparison-wide' : ''}`}>
      <ComparisonHead comparison={compared ?? { ...picking, isMade: true }}>
        {compared && <ComparisonWays key={compared.title} comparison={compared} tools={tools} />}
      </ComparisonHead>
      {lost > 0 && <Notice>{picking.lost(lost)}</Notice>}
      <TermPicker chosen={senses} entries={shelf.entries} search={search} onPick={tools.onPick} />
      {compared && <Written senses={senses} shelf={shelf} />}
      {compared ? (
        <ComparisonBody comparison={compared} />
      ) : (
        <section class="picked-ready">
          <h2 class="section-name">{picking.orReady}</h2>
          <ComparisonChooser comparisons={shelf.comparisons} />
        </section>
      )}
    </article>
  );
}

function comparisonOf(senses: readonly Sense[], shelf: Shelf, tools: PickingTools): ComparedSenses {
  const compared = tools.compare(senses);
  return { ...compared, ...picturesFor(compared.terms, shelf.comparisons) };
}

/** The ready comparisons that hold all these terms: they say more than the entries do. */
function Written({ senses, shelf }: Pick<ComparePickedProps, 'senses' | 'shelf'>) {
  const { picking } = useWords().compare;
  const written = shelf.comparisons.filter(({ terms }) =>
    senses.every(({ id }) => terms.some(({ senseId }) => senseId === id)),
  );
  if (written.length === 0) return null;
  const titles = written.map(({ id, title, language }, index) => (
    <Fragment key={id}>
      {index > 0 && '; '}
      <GlossaryLink hash={id}>
        <GlossaryText language={language}>{title}</GlossaryText>
      </GlossaryLink>
    </Fragment>
  ));
  return (
    <p class="picked-written">
      <Filled text={picking.saysMore} places={{ titles }} />
    </p>
  );
}
