import type { Comparison, Entry } from '../../glossary/types.ts';
import type { OpenHere } from '../entry/GlossaryLink.tsx';
import { useWords } from '../words-context.ts';
import { PopupComparisons } from './PopupComparisons.tsx';
import { PopupSense, type SenseHere } from './PopupSense.tsx';

type PopupEntryProps = {
  entry: Entry;
  /** The comparisons in which the short form stands. */
  comparisons: readonly Comparison[];
  isMuted: boolean;
  onMute: (isMuted: boolean) => void;
  /** What a sense is to the page in front; null where there is none. */
  hereOf: ((senseId: string) => SenseHere) | null;
  onOpen: OpenHere;
};

/** A short form with all its senses, the one meant on the page in front first. */
export function PopupEntry({ entry, comparisons, isMuted, onMute, hereOf, onOpen }: PopupEntryProps) {
  const { popup } = useWords();
  const { shortForm } = entry;
  const senses = entry.senses.map((sense) => ({ sense, here: hereOf?.(sense.id) ?? null }));
  senses.sort((a, b) => rankOf(a.here) - rankOf(b.here));
  return (
    <div class="popup-entry">
      <header>
        <div class="popup-entry-head">
          <h1 tabIndex={-1}>{shortForm}</h1>
          <button type="button" class="way" onClick={() => onMute(!isMuted)}>
            {isMuted ? popup.entry.unmute(shortForm) : popup.entry.mute(shortForm)}
          </button>
        </div>
        {isMuted && <p class="labels">{popup.entry.isMuted(shortForm)}</p>}
        {senses.length > 1 && <p class="labels">{popup.entry.manyMeanings(senses.length)}</p>}
      </header>
      {senses.map(({ sense, here }) => (
        <PopupSense key={sense.id} sense={sense} here={here} onOpen={onOpen} />
      ))}
      {comparisons.length > 0 && <PopupComparisons comparisons={comparisons} terms={[]} onOpen={onOpen} />}
    </div>
  );
}

function rankOf(here: SenseHere | null): number {
  if (here?.isChosen) return 0;
  return here?.isMeant ? 1 : 2;
}
