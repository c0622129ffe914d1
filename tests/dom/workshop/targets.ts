import { controlsIn, isUnseen, nameOf } from './elements.ts';

/** WCAG 2.2, 2.5.8: the least width and height of what is pressed, in CSS pixels. */
const LEAST = 24;

/**
 * Every control that is too small to be pressed, in words. A link in the line of a text is as high as its line, and
 * what a label names is pressed on the label, too.
 */
export function smallTargets(root: ParentNode): string[] {
  return controlsIn(root).flatMap((control) => {
    if (isUnseen(control) || isInText(control)) return [];
    const { width, height } = pressed(control).getBoundingClientRect();
    if (Math.min(width, height) >= LEAST - 0.5) return [];
    return [`${nameOf(control)}: ${Math.round(width)} by ${Math.round(height)} px`];
  });
}

function isInText(control: HTMLElement): boolean {
  return control.localName === 'a' && getComputedStyle(control).display === 'inline';
}

function pressed(control: HTMLElement): Element {
  return ('labels' in control ? (control as HTMLInputElement).labels?.[0] : null) ?? control;
}
