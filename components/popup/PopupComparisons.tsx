import { useState } from 'preact/hooks';
import type { Comparison } from '../../glossary/types.ts';
import type { PageTerm } from '../../messaging/protocol.ts';
import { GlossaryLink, type OpenHere } from '../entry/GlossaryLink.tsx';
import { useWords } from '../words-context.ts';
import { comparisonsFor } from './popup-comparisons.ts';

type PopupComparisonsProps = {
  comparisons: readonly Comparison[];
  /** What is on the page in front; comparisons of it come first. */
  terms: readonly PageTerm[];
  onOpen: OpenHere;
};

/** More would push one another out of the window. */
const MOST_SHOWN = 4;

/** The ready comparisons, those of the page first. */
export function PopupComparisons({ comparisons, terms, onOpen }: PopupComparisonsProps) {
  const { popup } = useWords();
  const [isAll, setAll] = useState(false);
  const { here, others } = comparisonsFor(comparisons, terms);
  const all = [...here, ...others];
  const shown = isAll ? all : (here.length > 0 ? here : others).slice(0, MOST_SHOWN);
  return (
    <section>
      <h2 class="section-name">
        {here.length > 0 ? popup.comparisons.forThisPage : popup.comparisons.title}
      </h2>
      <ul class="chips">
        {shown.map(({ id, title, language }) => (
          <li key={id}>
            <GlossaryLink class="chip" hash={id} onOpen={onOpen}>
              <span lang={language}>{title}</span>
            </GlossaryLink>
          </li>
        ))}
        {shown.length < all.length && (
          <li>
            <button type="button" class="chip chip-more" onClick={() => setAll(true)}>
              {popup.comparisons.all(all.length - shown.length)}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
