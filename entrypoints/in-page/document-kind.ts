/** Kinds of document that hold prose of their own; an SVG, XML or PDF document does not. */
const PROSE = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);

/** Whether this document is one to read. By its type: `document.body` is null in some that are not HTML. */
export function holdsProse(document: Document): boolean {
  return PROSE.has(document.contentType) && document.documentElement !== null;
}

/** Resolves once the page is shown: a page that is only being prerendered is none of our business yet. */
export async function whenShown(document: Document): Promise<void> {
  // Asked again after every event: a page can make one up.
  while ('prerendering' in document && document.prerendering === true) {
    await new Promise((resolve) => {
      document.addEventListener('prerenderingchange', resolve, { once: true });
    });
  }
}
