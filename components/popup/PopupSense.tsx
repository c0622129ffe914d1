import type { Sense } from '../../glossary/types.ts';
import type { OpenHere } from '../entry/GlossaryLink.tsx';
import { LongFormText } from '../entry/LongFormText.tsx';
import { SenseFacts } from '../entry/SenseFacts.tsx';
import { SenseLabels } from '../entry/SenseLabels.tsx';
import { useWords } from '../words-context.ts';

/** What a sense is to the page in front, and what a reader can make of it there. */
export type SenseHere = {
  host: string;
  /** Chosen by the reader for the host. */
  isChosen: boolean;
  /** Meant on the page in front. */
  isMeant: boolean;
  onChoose: () => void;
  onForget: () => void;
};

type PopupSenseProps = {
  sense: Sense;
  /** Null where no page is in front. */
  here: SenseHere | null;
  onOpen: OpenHere;
};

/** One sense in the popup: what it is, whether it is meant here, and on a press where that comes from. */
export function PopupSense({ sense, here, onOpen }: PopupSenseProps) {
  const { popup } = useWords();
  return (
    <article class={`popup-sense${here?.isChosen || here?.isMeant ? ' popup-sense-meant' : ''}`}>
      <h2>
        <LongFormText text={sense.longForm} letters={sense.letters} />
      </h2>
      <SenseLabels sense={sense} />
      <p class="definition" lang={sense.language}>
        {sense.definition}
      </p>
      {here !== null && <SenseChoice here={here} longForm={sense.longForm} />}
      <details>
        <summary>{popup.entry.details}</summary>
        <SenseFacts sense={sense} onOpen={onOpen} />
      </details>
    </article>
  );
}

function SenseChoice({ here, longForm }: { here: SenseHere; longForm: string }) {
  const { entry } = useWords().popup;
  if (here.isChosen) {
    return (
      <p class="sense-choice">
        <span>{entry.chosen(here.host)}</span>
        <button type="button" class="way" aria-label={`${entry.forget}: ${longForm}`} onClick={here.onForget}>
          {entry.forget}
        </button>
      </p>
    );
  }
  return (
    <p class="sense-choice">
      {here.isMeant ? (
        <span>{entry.onThisPage}</span>
      ) : (
        <button
          type="button"
          class="press"
          aria-label={`${entry.meansThis}: ${longForm}`}
          onClick={here.onChoose}
        >
          {entry.meansThis}
        </button>
      )}
    </p>
  );
}
