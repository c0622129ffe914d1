import { controlsIn, nameOf } from './elements.ts';

/** Of a list of hundreds alike, a few tell. */
const MOST_OF_A_KIND = 3;

/** Every control that looks the same with the focus as without, in words. */
export function hiddenFocus(root: ParentNode): string[] {
  const kinds = [...Map.groupBy(controlsIn(root), kindOf).values()];
  const controls = kinds.flatMap((kind) => kind.slice(0, MOST_OF_A_KIND));
  return controls.flatMap((control) => {
    if (control.matches(':disabled')) return [];
    (document.activeElement as HTMLElement | null)?.blur();
    const before = lookAround(control);
    control.focus({ preventScroll: true });
    const after = lookAround(control);
    control.blur();
    return before === after ? [nameOf(control)] : [];
  });
}

/** What the style sheet tells controls apart by. */
function kindOf(control: HTMLElement): string {
  const above = [control, control.parentElement, control.parentElement?.parentElement];
  return above.map((element) => `${element?.localName}.${element?.className}`).join(' ');
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
