import { PSEUDO_END, PSEUDO_START } from '../../../locales/pseudo.ts';
import { isData } from './data-texts.ts';
import { nameOf } from './elements.ts';

/** What carries words besides text itself. */
const ATTRIBUTES = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt'];

/** Letters that the made-up language never leaves as they are. */
const PLAIN_LETTER = /[aceinosuyz]/i;

/**
 * With the made-up language on stage: every text that is not in it and is no data, in words. A text has to stand
 * between ⟦ and ⟧, and to be accented: plain letters between the two come from elsewhere.
 */
export function untranslated(root: ParentNode): string[] {
  const found: string[] = [];
  let depth = 0;
  for (const node of textsOf(root)) {
    for (const { text, isInside } of partsOf(node.data, depth)) {
      if (hasForeign(text, isInside) && !isExempt(node))
        found.push(`“${text.trim()}” in ${nameOf(parentOf(node))}`);
    }
    depth += balanceOf(node.data);
  }
  return [...found, ...untranslatedAttributes(root)];
}

function untranslatedAttributes(root: ParentNode): string[] {
  return ATTRIBUTES.flatMap((name) =>
    [...root.querySelectorAll(`[${name}]`)].flatMap((element) => {
      const value = element.getAttribute(name) ?? '';
      const isForeign = partsOf(value, 0).some(({ text, isInside }) => hasForeign(text, isInside));
      return isForeign ? [`${name}=“${value}” of ${nameOf(element)}`] : [];
    }),
  );
}

/** A text cut where the made-up language begins and ends, whatever began before it. */
function partsOf(text: string, before: number): { text: string; isInside: boolean }[] {
  let depth = before;
  return text.split(/([⟦⟧])/).flatMap((part) => {
    if (part !== PSEUDO_START && part !== PSEUDO_END) return [{ text: part, isInside: depth > 0 }];
    depth += part === PSEUDO_START ? 1 : -1;
    return [];
  });
}

function hasForeign(text: string, isInside: boolean): boolean {
  const isForeign = isInside ? PLAIN_LETTER.test(text) : /\p{L}/u.test(text);
  return isForeign && !isData(text);
}

function balanceOf(text: string): number {
  return text.split(PSEUDO_START).length - text.split(PSEUDO_END).length;
}

/** Text that says its own language, or that it has none, and keys; the tooltip says the one of its words. */
function isExempt(node: Text): boolean {
  const marked = parentOf(node).closest('[lang], [translate=no], kbd');
  return marked !== null && !marked.matches('html, [role=tooltip]');
}

function* textsOf(root: ParentNode): Generator<Text> {
  const walker = document.createTreeWalker(root as Node, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.trim() !== '' && !parentOf(text).closest('style, script')) yield text;
  }
}

function parentOf(text: Text): Element {
  return text.parentElement ?? document.documentElement;
}
