import { controlsIn, nameOf } from './elements.ts';

/** Every control that looks the same with the focus as without, in words. */
export function hiddenFocus(root: ParentNode): string[] {
  return controlsIn(root).flatMap((control) => {
    if (control.matches(':disabled')) return [];
    (document.activeElement as HTMLElement | null)?.blur();
    const before = lookAround(control);
    control.focus({ preventScroll: true });
    const after = lookAround(control);
    control.blur();
    return before === after ? [nameOf(control)] : [];
  });
}

/** How a control is outlined: by itself, or where it is not seen, by what stands beside or around it. */
function lookAround(control: HTMLElement): string {
  const around = [control, control.nextElementSibling, control.parentElement, ...control.children];
  return around.map((element) => (element ? outlineOf(element) : '')).join(' ');
}

function outlineOf(element: Element): string {
  const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor } = getComputedStyle(element);
  const outline = outlineStyle === 'none' ? '' : `${outlineStyle} ${outlineWidth} ${outlineColor}`;
  return `${outline} ${boxShadow} ${borderColor}`;
}
