import type { Ref } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Place, placeOf, type Shelf } from '../compare/place.ts';
import type { AskingPlace } from './popup-asking.tsx';
import type { PopupPlace } from './popup-place.ts';

/** Where in the popup a reader is, and the ways on. */
export type PopupPath = {
  /** Where in the glossary; undefined outside of it. */
  hash: string | undefined;
  /** What stands there; null as long as the glossary is not there. */
  shown: Place | null;
  /** What the popup was opened to ask, until that is left. */
  asked: AskingPlace | null;
  /** Takes the focus of a reader who comes to another view: it is lost with the link that led there. */
  main: Ref<HTMLElement>;
  open: (hash: string) => void;
  back: () => void;
  /** To the popup as it opens. */
  start: () => void;
};

/** @param place that the popup is opened at. */
export function usePopupPath(place: PopupPlace | null, shelf: Shelf | null): PopupPath {
  // The ways gone from the start, so that "Back" leads from a related short form to the one before.
  const [path, setPath] = useState<readonly string[]>(place?.kind === 'glossary' ? [place.hash] : []);
  const [asked, setAsked] = useState(askingPlace(place));
  const hash = path.at(-1);
  const shown = useMemo(
    () => (hash === undefined || shelf === null ? null : placeOf(hash, shelf)),
    [hash, shelf],
  );
  return {
    hash,
    shown,
    asked,
    main: useFocusOnChange(`${asked?.kind} ${hash}`),
    open: (next) => setPath([...path, next]),
    back: () => setPath(path.slice(0, -1)),
    start: () => {
      setAsked(null);
      setPath([]);
    },
  };
}

function askingPlace(place: PopupPlace | null): AskingPlace | null {
  return place?.kind === 'choose' || place?.kind === 'forget' || place?.kind === 'mute' ? place : null;
}

/** A popup that opens at its start is typed into; a reader of another view is taken to its top. */
function useFocusOnChange(view: string): Ref<HTMLElement> {
  const main = useRef<HTMLElement>(null);
  const before = useRef<string | null>(null);
  useEffect(() => {
    const isFirst = before.current === null;
    if (before.current === view) return;
    before.current = view;
    if (isFirst) {
      main.current?.querySelector<HTMLElement>('.search-field')?.focus();
      return;
    }
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [view]);
  return main;
}
