/** What every name of ours in the registry begins with. */
const OURS = 'spellout-';

/**
 * Takes away what an earlier run of the extension left in the page: when it is
 * loaded anew, Firefox ends its scripts without a word. Costs nothing where
 * there is nothing.
 */
export function sweep(): void {
  const names = [...CSS.highlights.keys()].filter((name) => name.startsWith(OURS));
  if (names.length === 0) return;
  for (const name of names) CSS.highlights.delete(name);
  const sheets = document.adoptedStyleSheets;
  document.adoptedStyleSheets = sheets.filter((sheet) => !isOurs(sheet));
  for (const host of document.querySelectorAll<HTMLElement>('[popover=manual]')) {
    if (host.style.getPropertyValue('--spellout-x') !== '') host.remove();
  }
}

function isOurs({ cssRules }: CSSStyleSheet): boolean {
  return [...cssRules].some(({ cssText }) => cssText.includes(`::highlight(${OURS}`));
}
