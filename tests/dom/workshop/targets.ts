import { controlsIn, isUnseen, nameOf } from './elements.ts';

/** WCAG 2.2, 2.5.8: the least width and height of what is pressed, in CSS pixels. */
const LEAST = 24;

/**
 * Every control that is too small to be pressed, in words. What stands in the line of a text is as high as its line,
 * and what a label names is pressed on the label, too.
 */
export function smallTargets(root: ParentNode): string[] {
  return controlsIn(root).flatMap((control) => {
    if (isUnseen(control) || isInText(control)) return [];
    const boxes = [control, ...labelsOf(control)].map((element) => element.getBoundingClientRect());
    if (boxes.some(({ width, height }) => Math.min(width, height) >= LEAST - 0.5)) return [];
    const [{ width, height } = new DOMRect()] = boxes;
    return [`${nameOf(control)}: ${Math.round(width)} by ${Math.round(height)} px`];
  });
}

function isInText(control: HTMLElement): boolean {
  const { display } = getComputedStyle(control);
  if (control.localName === 'a' && display === 'inline') return true;
  const beside = [...(control.parentElement?.childNodes ?? [])];
  const isBesideText = beside.some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  return display.startsWith('inline') && isBesideText;
}

function labelsOf(control: HTMLElement): readonly Element[] {
  return 'labels' in control ? [...((control as HTMLInputElement).labels ?? [])] : [];
}
