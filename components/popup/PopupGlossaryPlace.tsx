import type { PageTerm } from '../../messaging/protocol.ts';
import type { Settings } from '../../settings/settings.ts';
import { ComparisonView } from '../compare/ComparisonView.tsx';
import type { Place } from '../compare/place.ts';
import type { OpenHere } from '../entry/GlossaryLink.tsx';
import { useWords } from '../words-context.ts';
import { PopupEntry } from './PopupEntry.tsx';
import type { PopupDeeds } from './popup-deeds.ts';
import { entryDeeds } from './popup-entry-deeds.ts';
import type { Do } from './use-deed.ts';

type PopupGlossaryPlaceProps = {
  place: Place;
  settings: Settings;
  deeds: PopupDeeds;
  does: Do;
  /** The page in front, if any: what "here" means. */
  front: { host: string; terms: readonly PageTerm[] } | null;
  onOpen: OpenHere;
  onOpenInTab: () => void;
};

/** A comparison or a short form, read without leaving the popup. */
export function PopupGlossaryPlace({ place, onOpen, onOpenInTab, ...given }: PopupGlossaryPlaceProps) {
  const words = useWords();
  const { entry } = words.popup;
  switch (place.kind) {
    case 'comparison':
      return <ComparisonView comparison={place.comparison} />;
    case 'entry':
      return (
        <PopupEntry
          entry={place.entry}
          comparisons={place.comparisons}
          {...entryDeeds(place.entry, { ...given, words })}
          onOpen={onOpen}
        />
      );
    case 'picked':
      return (
        <>
          <h1 class="popup-unknown">{entry.picked}</h1>
          <button type="button" class="press" onClick={onOpenInTab}>
            {entry.openInTab}
          </button>
        </>
      );
    case 'contents':
      return <h1 class="popup-unknown">{entry.unknown(place.unknown ?? '')}</h1>;
  }
}
