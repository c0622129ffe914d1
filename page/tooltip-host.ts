import { createLiveRegion } from './live-region.ts';
import { noteOurs } from './our-nodes.ts';
import { type Box, isNear, MARGIN, partAt, placeTooltip } from './tooltip-place.ts';
import { createVisibilityWatch } from './visibility.ts';

const XHTML = 'http://www.w3.org/1999/xhtml';

/** The one element of ours that a page ever holds, and only while a tooltip is open. */
export type TooltipHost = {
  /** A closed shadow root. */
  root: ShadowRoot;
  /** Puts a tooltip in place of the one before; its panel is the first of the nodes. */
  show(content: readonly Node[]): void;
  /** Has a screen reader speak, if there is one, as long as the host is open. */
  say(text: string): void;
  isOpen(): boolean;
  /** Whether a reader sees it as it is, and has for a moment, as far as the browser can tell. */
  isVisible(): boolean;
  /**
   * Shows the host beside some text and keeps it there while the page scrolls and grows.
   *
   * @param point where the reader points, in the viewport: the text may break over lines. Its first line else.
   */
  open(anchor: Range, point?: { x: number; y: number }): void;
  close(): void;
  /** Whether a point is in the tooltip, or in the gap around it that has to be crossed on the way there. */
  isNear(point: { x: number; y: number }): boolean;
  /** Whether an event comes from inside the tooltip. */
  isTarget(event: Event): boolean;
};

export function createTooltipHost(css: string): TooltipHost {
  const host = document.createElementNS(XHTML, 'div') as HTMLElement;
  noteOurs(host);
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const spoken = createLiveRegion();
  const visibility = createVisibilityWatch();
  let frame: number | null = null;

  const close = (): void => {
    if (frame !== null) cancelAnimationFrame(frame);
    frame = null;
    visibility.stop();
    spoken.stop();
    host.remove();
  };

  return {
    root,
    isOpen: () => frame !== null,
    isVisible: visibility.isVisible,
    show: (content) => root.replaceChildren(...content, spoken.element),
    say: spoken.say,
    open(anchor, point) {
      close();
      layerParent().append(host);
      host.showPopover();
      visibility.start(host);
      const part = indexOfPart(anchor, point);
      let placed = '';
      // Text moves for many reasons, few of which make an event; one look a frame finds them all.
      const follow = (): void => {
        frame = requestAnimationFrame(follow);
        const mark = boxOf(anchor, part);
        if (mark) placed = place(host, root, { mark, placed });
      };
      follow();
    },
    close,
    isNear: (point) => frame !== null && isNear(host.getBoundingClientRect(), point),
    isTarget: (event) => event.target === host,
  };
}

/**
 * A popover gets no pointer while a modal dialog or a fullscreen element is up,
 * unless it lies inside it.
 */
export function layerParent(): Element {
  const modals = document.querySelectorAll('dialog:modal');
  return modals[modals.length - 1] ?? document.fullscreenElement ?? document.documentElement;
}

function indexOfPart(anchor: Range, point: { x: number; y: number } | undefined): number {
  if (!point) return 0;
  const parts: readonly Box[] = [...anchor.getClientRects()];
  const part = partAt(parts, point);
  return part ? parts.indexOf(part) : 0;
}

/** The part of the text that the tooltip belongs to, or another where that is no more; null where none is left. */
function boxOf(anchor: Range, part: number): Box | null {
  const parts = anchor.getClientRects();
  return parts[part] ?? parts[0] ?? null;
}

/**
 * Puts the host to its place, unless everything is where it was.
 *
 * @param placed what was returned last: the measures that the place was found by.
 */
function place(host: HTMLElement, root: ShadowRoot, { mark, placed }: { mark: Box; placed: string }): string {
  // Without the page's scroll bar, which 100vw would count in.
  const { clientWidth: width } = document.documentElement;
  const viewport = { width, height: innerHeight };
  const size = sizeOf(root);
  const { left, top, right, bottom } = mark;
  const measures = [left, top, right, bottom, width, viewport.height, size.width, size.height].join();
  if (measures === placed) return placed;
  const { x, y, space } = placeTooltip({ left, top, right, bottom }, size, viewport);
  host.style.setProperty('--spellout-width', `${width - 2 * MARGIN}px`);
  host.style.setProperty('--spellout-space', `${space}px`);
  host.style.setProperty('--spellout-x', `${x}px`);
  host.style.setProperty('--spellout-y', `${y}px`);
  return measures;
}

/** The size of the content when none of it has to be scrolled to. */
function sizeOf({ firstElementChild: content }: ShadowRoot): { width: number; height: number } {
  if (!(content instanceof HTMLElement)) return { width: 0, height: 0 };
  const { offsetWidth, offsetHeight, clientHeight, scrollHeight } = content;
  return { width: offsetWidth, height: scrollHeight + offsetHeight - clientHeight };
}
