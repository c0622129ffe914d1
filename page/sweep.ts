import { eachShadowRoot } from './shadow-roots.ts';

/** Our highlights. One by one, because Firefox does not let a content script iterate over the registry. */
const NAMES = ['spellout-claimed', 'spellout-could-mean', 'spellout-ring'];

/**
 * Takes away what an earlier run of the extension left in the page: when it is
 * loaded anew, Firefox ends its scripts without a word. Costs next to nothing
 * where there is nothing.
 */
export function sweep(): void {
  const left = NAMES.filter((name) => CSS.highlights.has(name));
  if (left.length === 0) return;
  for (const name of left) CSS.highlights.delete(name);
  undress(document);
  eachShadowRoot(document, undress);
  for (const host of document.querySelectorAll<HTMLElement>('[popover=manual]')) {
    if (host.style.getPropertyValue('--spellout-x') !== '') host.remove();
  }
}

function undress(root: Document | ShadowRoot): void {
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => !isOurs(sheet));
}

function isOurs({ cssRules }: CSSStyleSheet): boolean {
  return Array.from(cssRules, ({ cssText }) => cssText).some((text) =>
    NAMES.some((name) => text.includes(name)),
  );
}
