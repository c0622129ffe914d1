import type { Ref } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

const FIELD = '.search-field';
const RESULT = '.search-result-way';

/**
 * The keys of a search: arrows go from the field through the results and back, Enter in the field opens the best
 * one, Escape clears. Results are links and take the focus, so that all that links can do works, too.
 *
 * @returns for the element around field and results.
 */
export function useSearchKeys(onClear: (() => void) | null): Ref<HTMLDivElement> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = place.current;
    if (root === null) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (act(root, event.key, onClear)) event.preventDefault();
    };
    root.addEventListener('keydown', onKeyDown);
    return () => root.removeEventListener('keydown', onKeyDown);
  }, [onClear]);
  return place;
}

/** Returns whether the key meant something here. */
function act(root: HTMLElement, key: string, onClear: (() => void) | null): boolean {
  const stops = [...root.querySelectorAll<HTMLElement>(`${FIELD}, ${RESULT}`)];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  switch (key) {
    case 'Escape':
      // A second press is the browser's: it closes the popup.
      if (onClear === null) return false;
      onClear();
      stops[0]?.focus();
      return true;
    case 'ArrowDown':
      return at >= 0 && focus(stops[at + 1]);
    case 'ArrowUp':
      return at > 0 && focus(stops[at - 1]);
    case 'Enter':
      if (at !== 0 || stops[1] === undefined) return false;
      stops[1].click();
      return true;
    default:
      return false;
  }
}

function focus(stop: HTMLElement | undefined): boolean {
  stop?.focus();
  return stop !== undefined;
}
