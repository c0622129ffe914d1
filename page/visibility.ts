/** How often the browser looks at most, in milliseconds: it allows for no less. */
const DELAY = 100;

/** Chromium's own: the DOM library does not know them. */
type VisibilityInit = IntersectionObserverInit & { trackVisibility: true; delay: number };
type VisibilityEntry = IntersectionObserverEntry & { isVisible: boolean };

/** Watches one element at a time. */
export type VisibilityWatch = {
  start(element: Element): void;
  stop(): void;
  /** Whether the element was wholly visible at the last look; in Firefox, which cannot tell, always true. */
  isVisible(): boolean;
};

/**
 * Watches whether a reader really sees an element: a page may have someone click what they do not see. Nothing may
 * cover it, and no effect (opacity, filter, clip path, transform) be on it. Those of its own page do not reach a
 * popover; in a frame, those of the pages around it count.
 */
export function createVisibilityWatch(): VisibilityWatch {
  if (!('trackVisibility' in IntersectionObserver.prototype)) {
    return { start: () => undefined, stop: () => undefined, isVisible: () => true };
  }
  let isVisible = false;
  const note = (entries: readonly IntersectionObserverEntry[]): void => {
    const last = entries.at(-1) as VisibilityEntry | undefined;
    if (last) isVisible = last.isVisible;
  };
  const options: VisibilityInit = { trackVisibility: true, delay: DELAY };
  const observer = new IntersectionObserver(note, options);
  return {
    start: (element) => observer.observe(element),
    stop() {
      observer.disconnect();
      isVisible = false;
    },
    isVisible() {
      note(observer.takeRecords());
      return isVisible;
    },
  };
}
