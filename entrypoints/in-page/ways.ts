import type { TooltipWay } from '../../messaging/protocol.ts';

/** Follows the buttons of a tooltip, each of which says by its name and value where it leads. */
export function followWays(root: ShadowRoot, go: (way: TooltipWay, value: string) => void): void {
  root.addEventListener('click', (event) => {
    const button = event.isTrusted ? closest(event, 'button') : null;
    if (button instanceof HTMLButtonElement) go(button.name as TooltipWay, button.value);
  });
  // A press would take the focus from where it is in the page; selecting text starts elsewhere.
  root.addEventListener('mousedown', (event) => {
    if (closest(event, 'button, summary, a')) event.preventDefault();
  });
}

function closest({ target }: Event, selector: string): Element | null {
  return target instanceof Element ? target.closest(selector) : null;
}
