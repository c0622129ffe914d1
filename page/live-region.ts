const XHTML = 'http://www.w3.org/1999/xhtml';

/** How long a region has to be there before screen readers speak what is put into it, in milliseconds. */
const NOTICED = 120;

/** A place of which screen readers speak every change. */
export type LiveRegion = {
  element: Element;
  say(text: string): void;
  /** Leaves unsaid what was not said yet. */
  stop(): void;
};

export function createLiveRegion(): LiveRegion {
  const element = document.createElementNS(XHTML, 'p');
  element.setAttribute('role', 'status');
  element.setAttribute('class', 'unseen');
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(waiting);
    element.textContent = '';
  };
  return {
    element,
    say(text) {
      stop();
      waiting = setTimeout(() => {
        element.textContent = text;
      }, NOTICED);
    },
    stop,
  };
}
