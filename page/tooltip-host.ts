import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import { isInClobberedForm } from './safe-dom.ts';

/** How far the tooltip keeps from its mark and from the edges of the viewport, in CSS pixels. */
const GAP = 6;
const MARGIN = 8;

/** The least height that a tooltip is squeezed into, in CSS pixels. */
const LEAST_HEIGHT = 180;

const XHTML = 'http://www.w3.org/1999/xhtml';

/** The one element of ours that a page ever holds, and only while a tooltip is open. */
export type TooltipHost = {
  /** Where the tooltip's content is rendered: a closed shadow root. */
  root: ShadowRoot;
  isOpen(): boolean;
  /** Shows the host beside some text and keeps it there while the page scrolls and grows. */
  open(anchor: Range): void;
  close(): void;
  /** Whether an event comes from inside the tooltip. */
  isTarget(event: Event): boolean;
};

export function createTooltipHost(css: string): TooltipHost {
  const host = document.createElementNS(XHTML, 'div') as HTMLElement;
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  let stopUpdating: (() => void) | null = null;

  const close = (): void => {
    stopUpdating?.();
    stopUpdating = null;
    host.remove();
  };

  return {
    root,
    isOpen: () => stopUpdating !== null,
    open(anchor) {
      close();
      layerParent().append(host);
      host.showPopover();
      stopUpdating = autoUpdate(virtualElement(anchor), host, () => void place(host, anchor));
    },
    close,
    isTarget: (event) => event.target === host,
  };
}

/**
 * A popover gets no pointer while a modal dialog or a fullscreen element is up,
 * unless it lies inside it.
 */
function layerParent(): Element {
  const modals = document.querySelectorAll('dialog:modal');
  return modals[modals.length - 1] ?? document.fullscreenElement ?? document.documentElement;
}

async function place(host: HTMLElement, anchor: Range): Promise<void> {
  // Without the page's scroll bar, which 100vw would count in.
  const { clientWidth } = document.documentElement;
  host.style.setProperty('--spellout-width', `${clientWidth - 2 * MARGIN}px`);
  const { x, y } = await computePosition(virtualElement(anchor), host, {
    strategy: 'fixed',
    placement: 'bottom-start',
    // The last one moves it over its mark, where a window is too low for any other place.
    middleware: [
      inline(),
      offset(GAP),
      flip({ padding: MARGIN }),
      size({ padding: MARGIN, apply: ({ availableHeight }) => limitHeight(host, availableHeight) }),
      shift({ padding: MARGIN, crossAxis: true }),
    ],
  });
  host.style.setProperty('--spellout-x', `${Math.round(x)}px`);
  host.style.setProperty('--spellout-y', `${Math.round(y)}px`);
}

/** The tooltip scrolls rather than cover its mark; below some height that would help nobody. */
function limitHeight(host: HTMLElement, available: number): void {
  host.style.setProperty('--spellout-space', `${Math.max(LEAST_HEIGHT, Math.floor(available))}px`);
}

function virtualElement(anchor: Range) {
  const { parentElement } = anchor.startContainer;
  // From here the library looks for what scrolls; in such a form it would never find its way out.
  const contextElement = parentElement && !isInClobberedForm(parentElement) ? parentElement : null;
  return {
    getBoundingClientRect: () => anchor.getBoundingClientRect(),
    getClientRects: () => anchor.getClientRects(),
    ...(contextElement ? { contextElement } : {}),
  };
}
