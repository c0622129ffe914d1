/** Where a section of a page begins; it ends at the next one, of whatever level. */
export const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

const { matches } = Element.prototype;

/** Whether an element is one of `HEADINGS`. */
export function isHeading(element: Element): boolean {
  return matches.call(element, HEADINGS);
}
