import { createLiveRegion } from './live-region.ts';
import { noteOurs } from './our-nodes.ts';
import { layerParent } from './tooltip-host.ts';

const XHTML = 'http://www.w3.org/1999/xhtml';

/** How long an announcement stands in the page, in milliseconds: long enough to be spoken. */
const TIME = 1500;

/** Out of sight, yet there for screen readers. */
const SHEET = `:host {
  all: initial !important;
  position: fixed !important;
  width: 1px !important;
  height: 1px !important;
  overflow: hidden !important;
  clip-path: inset(50%) !important;
}`;

/**
 * Has a screen reader speak while no tooltip is open. For that one element stands in the page, empty and with a closed
 * root, and goes again.
 */
export function announce(text: string): void {
  const host = document.createElementNS(XHTML, 'div');
  noteOurs(host);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEET);
  root.adoptedStyleSheets = [sheet];
  const region = createLiveRegion();
  root.append(region.element);
  layerParent().append(host);
  region.say(text);
  setTimeout(() => host.remove(), TIME);
}
