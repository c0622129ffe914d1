/** Tells whether the style sheets of a page are others than at the last look: what they hide may be another. */
export class StyleSheets {
  #seen: readonly CSSStyleSheet[] = [];

  /** @param roots the document, and the shadow roots that are known of it. */
  haveChanged(roots: Iterable<Document | ShadowRoot>): boolean {
    const before = this.#seen;
    // The browsers keep these lists; to look for the elements would cost a walk over the page.
    this.#seen = [...roots].flatMap((root) => [...root.styleSheets]);
    return before.length !== this.#seen.length || before.some((sheet, index) => sheet !== this.#seen[index]);
  }
}
