import { controlsIn, elementsIn, isUnseen, nameOf } from './elements.ts';

/** The part of a window that may be taken by what stays while the rest is scrolled. */
const MOST_TAKEN = 0.5;

/** Between places that are looked at, in CSS pixels. */
const STEP = 8;

/** Where a control is looked at, in parts of its width and height. */
const PLACES = [0.1, 0.5, 0.9].flatMap((along) => [0.1, 0.5, 0.9].map((down) => [along, down] as const));

/** How much of a window's height is scrolled at once. */
const SCROLLED = 0.6;

/**
 * Every control that gets the focus where something else lies over all of it, in words (WCAG 2.2, 2.4.11): from the
 * first to the last, and back.
 */
export function coveredFocus(root: ParentNode & Node): string[] {
  const controls = controlsIn(root).filter((control) => !control.matches(':disabled') && !isUnseen(control));
  scrollTo(0, 0);
  const covered = [...controls, ...controls.toReversed()].flatMap((control) => {
    control.focus();
    const by = coverOf(control);
    return by ? [`${nameOf(control)} below ${nameOf(by)}`] : [];
  });
  (document.activeElement as HTMLElement | null)?.blur();
  scrollTo(0, 0);
  return [...new Set(covered)];
}

/** What lies over every place of a control; the root element where all of it is outside the window; else null. */
function coverOf(control: HTMLElement): Element | null {
  const hits = [...control.getClientRects()].flatMap(({ left, top, width, height }) =>
    PLACES.map(([along, down]) => elementAt(control, left + along * width, top + down * height)),
  );
  if (hits.some((hit) => hit && (control.contains(hit) || hit.contains(control)))) return null;
  return hits.find((hit) => hit !== null) ?? document.documentElement;
}

function elementAt(node: Node, x: number, y: number): Element | null {
  return (node.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
}

/** Every window, as the page is scrolled, that is mostly taken by what stays where it is, in words. */
export function takenWindows(root: ParentNode & Node): string[] {
  const staying = elementsIn(root).filter(
    (element) =>
      /sticky|fixed/.test(getComputedStyle(element).position) &&
      !isUnseen(element) &&
      // It stays in sight sideways, in a place of its own.
      element.localName !== 'caption',
  );
  if (staying.length === 0) return [];
  const { scrollHeight } = document.documentElement;
  const taken: string[] = [];
  for (let top = 0; top < scrollHeight; top += SCROLLED * innerHeight) {
    scrollTo(0, top);
    const part = takenPart(root, staying);
    if (part > MOST_TAKEN) {
      taken.push(
        `${Math.round(100 * part)} % of the window stays where it is, ${Math.round(scrollY)} px down`,
      );
    }
  }
  scrollTo(0, 0);
  return taken;
}

function takenPart(root: Node, staying: readonly Element[]): number {
  let all = 0;
  let taken = 0;
  for (let y = STEP / 2; y < innerHeight; y += STEP) {
    for (let x = STEP / 2; x < innerWidth; x += STEP) {
      const hit = elementAt(root, x, y);
      all += 1;
      if (hit && staying.some((element) => element.contains(hit))) taken += 1;
    }
  }
  return taken / all;
}
