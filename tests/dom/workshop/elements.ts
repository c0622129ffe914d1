const CONTROLS =
  'a[href], button, input, select, textarea, summary, [role=switch], [role=option], [tabindex]';

/** Every element on stage, those behind a fold left out. */
export function elementsIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].filter((element) => element.checkVisibility());
}

/** What can be pressed or typed into. */
export function controlsIn(root: ParentNode): HTMLElement[] {
  return elementsIn(root).filter(
    (element) =>
      element.matches(CONTROLS) && !element.matches('[tabindex="-1"]:not(a, button, summary, input)'),
  );
}

/** Folds are part of a state: what is in them has to hold as well. */
export function openFolds(root: ParentNode): void {
  for (const fold of root.querySelectorAll('details')) fold.open = true;
}

/** An element in words that find it: “button.way “Compare””. */
export function nameOf(element: Element): string {
  const classes = [...element.classList].map((name) => `.${name}`).join('');
  const text = (element.textContent ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 40);
  return `${element.localName}${classes} “${text}”`;
}

/** Whether it is there for screen readers alone. */
export function isUnseen(element: Element): boolean {
  return element.closest('.unseen') !== null;
}
