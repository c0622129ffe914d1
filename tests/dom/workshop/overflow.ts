import { elementsIn, isUnseen, nameOf } from './elements.ts';

/** A pixel is lost to rounding. */
const SLACK = 1;

/**
 * Everything that a reader cannot see all of without scrolling sideways, in words. Tables and pictures may scroll in a
 * box of their own; a text may not, and it may not leave the box that is drawn around it.
 */
export function overflowing(root: ParentNode): string[] {
  const elements = elementsIn(root).filter((element) => !isUnseen(element));
  const { scrollWidth, clientWidth } = document.documentElement;
  return [
    ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide in ${clientWidth} px`] : []),
    ...elements.flatMap(cutBy),
    ...elements.flatMap(cutPlaceholder),
    ...elements.flatMap((element) => leavesBox(element, root)),
  ];
}

/** What an element hides of its content, or makes scroll sideways where it should not. */
function cutBy(element: HTMLElement): string[] {
  const { overflowX, overflowY } = getComputedStyle(element);
  const isTooWide = element.scrollWidth > element.clientWidth + SLACK;
  const isTooHigh = element.scrollHeight > element.clientHeight + SLACK;
  if (isTooWide && overflowX !== 'visible' && !maySwipe(element)) {
    return [`${nameOf(element)} is ${element.scrollWidth} wide in ${element.clientWidth} px`];
  }
  const cutsHeight = overflowY === 'hidden' || overflowY === 'clip';
  return isTooHigh && cutsHeight
    ? [`${nameOf(element)} is ${element.scrollHeight} high in ${element.clientHeight} px`]
    : [];
}

/** A field's invitation that is wider than the field is inside: measured as if it had been typed. */
function cutPlaceholder(field: HTMLElement): string[] {
  if (!(field instanceof HTMLInputElement) || field.placeholder === '') return [];
  const { value } = field;
  field.value = field.placeholder;
  const { scrollWidth, clientWidth } = field;
  field.value = value;
  return scrollWidth > clientWidth
    ? [`“${field.placeholder}” is ${scrollWidth} wide in a field of ${clientWidth} px`]
    : [];
}

/** Whether an element is meant to scroll sideways. */
function maySwipe(element: Element): boolean {
  return (
    /auto|scroll/.test(getComputedStyle(element).overflowX) && element.querySelector('table, svg') !== null
  );
}

/** The texts of an element itself that stick out of the window or of a box around them. */
function leavesBox(element: HTMLElement, root: ParentNode): string[] {
  const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
  if (texts.every((text) => text.textContent?.trim() === '')) return [];
  const box = boxAround(element, root);
  if (box === null) return [];
  const range = document.createRange();
  return texts.some((text) => {
    range.selectNodeContents(text);
    const { left, right, width } = range.getBoundingClientRect();
    return width > 0 && (left < box.left - SLACK || right > box.right + SLACK);
  })
    ? [`${nameOf(element)} leaves its box`]
    : [];
}

/** The nearest box that is drawn around a text, the window where there is none; null in what scrolls sideways. */
function boxAround(element: Element, root: ParentNode): { left: number; right: number } | null {
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    if (maySwipe(at)) return null;
    const { borderRightWidth, borderLeftWidth, display } = getComputedStyle(at);
    const isDrawn = borderRightWidth !== '0px' && borderLeftWidth !== '0px';
    if (isDrawn && display !== 'inline') return at.getBoundingClientRect();
  }
  return { left: 0, right: document.documentElement.clientWidth };
}
