import { useEffect, useState } from 'preact/hooks';
import type { PageAccess, PageState } from './page-state.ts';

/** A page marks itself anew some time after a switch, and says nothing when it is done. */
const AFTER_CHANGE_MS = [0, 150, 400];

/** A page also changes by itself while the popup is open. */
const EACH_MS = 1000;

/** The page in front, kept up to date while the view is shown. */
export function usePageState({ readPage, subscribe }: Pick<PageAccess, 'readPage' | 'subscribe'>): PageState {
  const [state, setState] = useState<PageState>({ kind: 'asking' });
  useEffect(() => {
    const life = new AbortController();
    let asked = 0;
    const ask = async () => {
      asked += 1;
      const mine = asked;
      const answer = await readPage();
      // An older question may be answered after a newer one; only the newest counts.
      if (mine === asked && !life.signal.aborted) setState(answer);
    };
    const timers = new Set<ReturnType<typeof setTimeout>>();
    subscribe(() => {
      for (const wait of AFTER_CHANGE_MS) timers.add(setTimeout(ask, wait));
    }, life.signal);
    const clock = setInterval(ask, EACH_MS);
    void ask();
    return () => {
      life.abort();
      clearInterval(clock);
      for (const timer of timers) clearTimeout(timer);
    };
  }, [readPage, subscribe]);
  return state;
}
